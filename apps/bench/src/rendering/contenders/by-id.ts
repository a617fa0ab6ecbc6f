/** The element of an id, or the first that there is of several. */
export function byId(...ids: readonly string[]): HTMLElement | null {
  for (const id of ids) {
    const element = document.getElementById(id);
    if (element) return element;
  }
  return null;
}
