import fc from 'fast-check';

/** The last code point of Unicode. */
const LAST = 0x10_ff_ff;

/**
 * Text of any code points, of which some belong to no character: what a hostile form or a broken file may hold.
 * For `fc.string({ unit: 'binary' })`, which first makes a table of them all and takes seconds.
 */
export function anyText(length: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.array(fc.nat(LAST), length).map((codes) => String.fromCodePoint(...codes));
}
