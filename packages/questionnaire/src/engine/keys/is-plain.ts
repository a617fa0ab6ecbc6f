/**
 * Whether a text is of ASCII letters and digits alone, as nearly every `linkId` is. Looked at letter by letter: the first
 * use of a regular expression takes a page longer than this takes of fifty ids.
 */
export function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isDigit = code >= 48 && code <= 57;
    // Bit 32 is what tells a small letter from its capital.
    const letter = code | 32;
    if (!isDigit && (letter < 97 || letter > 122)) return false;
  }
  return true;
}
