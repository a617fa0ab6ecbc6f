/** Materials whose short name is no word, and is spelt in one way only. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['eptfe', 'ePTFE'],
  ['peek', 'PEEK'],
]);

/** An identifier of the data as an English label: `day-case` becomes "Day case". */
export function inWords(id: string): string {
  const [first = '', ...others] = id.split('-').map((word) => SHORT_NAMES.get(word) ?? word);
  return [
    SHORT_NAMES.has(first.toLowerCase()) ? first : first.charAt(0).toUpperCase() + first.slice(1),
    ...others,
  ].join(' ');
}
