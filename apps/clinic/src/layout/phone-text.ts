/** A telephone number inside a sentence: no line ends within it. */
export function phoneText(number: string): string {
  return number.replaceAll(' ', '\u00A0');
}
