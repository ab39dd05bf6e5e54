/** Answers one a character: a digit, `X` for 10, `-` for none; spaces are only for the eye. */
export function scores(text: string): (number | null)[] {
  return [...text.replace(/ /g, "")].map((mark) => (mark === "-" ? null : mark === "X" ? 10 : Number(mark)));
}
