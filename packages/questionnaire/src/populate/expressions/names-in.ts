/** The variables that an expression or a query names, and perhaps some words in its texts. */
export function namesIn(source: string): ReadonlySet<string> {
  const found = source.matchAll(/%(?:`([^`]+)`|'([^']+)'|([A-Za-z_]\w*))/g);
  return new Set(Array.from(found, ([, ticked, quoted, plain]) => String(ticked ?? quoted ?? plain)));
}
