import { templates } from "../../core/templates";
import type { Template } from "../../core/templates/template";
import { exampleDesigns } from "../plan/example-design";

const same = { en: "Example", "zh-CN": "示例", "zh-TW": "範例" };

/** What pictures can be made of: every template, and the renderers' example. */
export const pictured: readonly Template[] = [
  ...templates,
  { id: "example", title: same, summary: same, sheets: () => exampleDesigns },
];
