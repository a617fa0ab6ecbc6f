/**
 * Writes the decimal digits of other scripts as 0-9. In each script they stand in a row from zero, with no other digit
 * before it; beyond the 16 bits of the scripts that keyboards write, rows stand side by side, and are left alone.
 */
export function toLatinDigits(text: string): string {
  return text.replaceAll(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(code - value - 1))) value += 1;
    return digit.length > 1 ? digit : String(value);
  });
}
