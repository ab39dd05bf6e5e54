import { useMemo } from "preact/hooks";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { type PictureSize, pictureOf } from "./sheet-picture";

/** A small drawing of a sheet; it says nothing that the words beside it do not. */
export function SheetDrawing({ plan, size }: { readonly plan: SheetPlan; readonly size: PictureSize }) {
  const shapes = useMemo(() => pictureOf(plan, size), [plan, size]);
  return (
    <svg class="kpi-paper" viewBox={`0 0 ${size.width} ${size.height}`} width={size.width} aria-hidden="true">
      {shapes.map(({ layer, fill, path }) => (
        <path key={`${layer} ${fill}`} fill={fill} d={path} />
      ))}
    </svg>
  );
}
