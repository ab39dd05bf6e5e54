import type { Template } from "./template";

/** Every template, in the order in which the gallery shows them. */
export const templates: readonly Template[] = [];
