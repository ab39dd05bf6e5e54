/** The words of a query as a search compares them. */
export function foldedWords(query: string): string[] {
  return folded(query).split(/\s+/).filter(Boolean);
}

/** Whether a text holds every word, in any order. */
export function holdsAll(text: string, wanted: readonly string[]): boolean {
  const searched = folded(text);
  return wanted.every((word) => searched.includes(word));
}

/** Upper and lower case, full and half width are the same to somebody who searches. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
