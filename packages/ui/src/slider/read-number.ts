/**
 * What a person means by a number that is typed with any digits, and with a point or a comma before its decimals.
 * @returns `null` if it is no number.
 */
export function readNumber(text: string): number | null {
  const plain = text
    .trim()
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 15))
    .replace('−', '-')
    .replace(/[,٫]/u, '.');
  return /^-?(?:\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : null;
}
