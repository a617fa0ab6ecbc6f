/** Signs that open or close something. A parser pairs them, and its time grows with the square of their number. */
const SIGNS = /[*_~`[\]]/g;
const MAX_SIGNS = 4_000;

/** What begins a quotation or the entry of a list, once per level. */
const LEVEL = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const MAX_LEVELS = 40;

/** The same by indentation alone. */
const FAR_IN = /^[ \t]{160}/m;

/**
 * Whether markdown is such as people write. Of what is not, such as ten thousand `>` in a row, a parser takes minutes or
 * all of the stack, on the phone of whoever opens the form.
 */
export function canBeRead(markdown: string): boolean {
  if ((markdown.match(SIGNS)?.length ?? 0) > MAX_SIGNS || FAR_IN.test(markdown)) return false;
  return markdown.split('\n').every((line) => levelsOf(line) <= MAX_LEVELS);
}

function levelsOf(line: string): number {
  let levels = 0;
  LEVEL.lastIndex = 0;
  while (levels <= MAX_LEVELS && LEVEL.test(line)) levels += 1;
  return levels;
}
