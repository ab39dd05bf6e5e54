/** Number formats that a cell has before anybody chose one. */
export const automaticFormats: readonly string[] = ["General", "0.###############", ""];
