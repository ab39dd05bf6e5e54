/** Copies a text. Programs that show the sidebar in a frame may refuse the clipboard; then it is left marked. */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!shown) return false;
    getSelection()?.selectAllChildren(shown);
    return document.execCommand("copy");
  }
}
