/** Letters and digits that nobody takes for one another: no I, L, O, U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 50 bits: with the work that each attempt costs, all codes take thousands of years. */
const LENGTH = 10;

/** A code to write down, such as `K7M2Q-9XT4B`. People do not choose it: a number of four digits is tried out in an hour. */
export function createCode(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(LENGTH))].map((byte) => LETTERS[byte % LETTERS.length]);
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

/** A code as somebody types it: in small letters, with spaces, an O for a zero. `undefined` where it can be none. */
export function readCode(typed: string): string | undefined {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015-]/gu, '');
  const code = letters.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(code) ? `${code.slice(0, 5)}-${code.slice(5)}` : undefined;
}
