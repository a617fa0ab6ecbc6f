/** Under these keys stands what a program reads and nobody else, such as the `day` of an order of dates. */
const CODES: ReadonlySet<string> = new Set(['dateOrder', 'locale', 'status', 'value']);

const LETTER = /\p{Letter}/u;

/** Words of any shape with each sentence changed. What is no sentence stays: numbers, codes, and what is no text. */
export function mapWords<Words>(words: Words, change: (text: string) => string): Words {
  const mapped = (value: unknown): unknown => {
    if (typeof value === 'string') return LETTER.test(value) ? change(value) : value;
    if (Array.isArray(value)) return value.map(mapped);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, CODES.has(key) ? part : mapped(part)]));
  };
  return mapped(words) as Words;
}

const HOLE = /(?<hole>\{\w+\})/u;

const LETTERS = 'ABCDEFGHIJKLMNOPRSTUVWXYZabcdefghijklmnoprstuvwxyz';
const ACCENTED = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþŕšţûṽŵẋýž';

/** How much longer than English the longest of the common languages is. */
const LONGER = 1.4;

/**
 * English words as a language that nobody speaks (`en-XA`): every letter carries an accent, each text is 40 % longer and
 * stands in brackets. A letter without an accent was never translated, a bracket that is missing was cut off, and two
 * pairs of brackets in a sentence are a sentence put together from pieces. Holes such as `{count}` stay as they are.
 */
export function pseudoWords<Words>(words: Words): Words {
  return mapWords(words, (text) => {
    const pieces = text.split(HOLE);
    const missing = Math.max(0, Math.ceil(text.length * LONGER) - text.length - '[]'.length);
    return `[${stretched(pieces.map(accented), missing).join('')}]`;
  });
}

function accented(piece: string): string {
  return HOLE.test(piece)
    ? piece
    : piece.replaceAll(/\p{Letter}/gu, (letter) => ACCENTED[LETTERS.indexOf(letter)] ?? letter);
}

/** Doubles vowels, and ends in tildes when there are no more of them. */
function stretched(pieces: readonly string[], by: number): readonly string[] {
  let left = by;
  const longer = pieces.map((piece) =>
    HOLE.test(piece)
      ? piece
      : piece.replaceAll(/[ÅÉÎÖÛÝåéîöûý]/gu, (vowel) => {
          left -= 1;
          return left < 0 ? vowel : vowel + vowel;
        }),
  );
  return left > 0 ? [...longer, '~'.repeat(left)] : longer;
}
