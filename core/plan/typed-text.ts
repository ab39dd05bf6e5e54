/** Begins like a formula or an error, or holds a digit and might be read as a number or a date, or is a truth value. */
const isReadOtherwise = /^[=+\-@#'＝＋－＠＃\s]|[\d０-９]|^(?:true|false)\s*$/i;

/** What a person would type so that a program keeps a text as it is: with an apostrophe before it where that is needed. */
export function typedText(text: string): string {
  return isReadOtherwise.test(text) ? `'${text}` : text;
}
