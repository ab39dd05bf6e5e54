export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rectangles of one colour as the path of an SVG. */
export interface Shape {
  readonly layer: Layer;
  readonly fill: string;
  readonly path: string;
}

const layers = ["lines", "fills", "bars", "strokes"] as const;

export type Layer = (typeof layers)[number];

/** Collects rectangles by layer and colour, cut off where the picture ends. */
export class Drawing {
  private readonly paths = new Map<Layer, Map<string, string>>(layers.map((layer) => [layer, new Map()]));

  constructor(private readonly size: { readonly width: number; readonly height: number }) {}

  rectangle(layer: Layer, fill: string, { x, y, width, height }: Box): void {
    const right = Math.min(x + width, this.size.width);
    const bottom = Math.min(y + height, this.size.height);
    if (right <= x || bottom <= y) return;
    const paths = this.paths.get(layer) as Map<string, string>;
    const path = `M${short(x)} ${short(y)}H${short(right)}V${short(bottom)}H${short(x)}Z`;
    paths.set(fill, (paths.get(fill) ?? "") + path);
  }

  /** From the lowest layer to the highest. */
  shapes(): Shape[] {
    return [...this.paths].flatMap(([layer, paths]) => [...paths].map(([fill, path]) => ({ layer, fill, path })));
  }
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
