import type { SheetSnapshot } from "../../core/snapshot";
import type { OpenedGrid } from "./open-bare-grid";

/** Reads a sheet as the sidebar does. */
export async function readGrid(grid: OpenedGrid, name: string): Promise<SheetSnapshot> {
  const { value, sentence } = await grid.call("use", "readSheet", name);
  if (!value) throw new Error(sentence);
  return value as SheetSnapshot;
}
