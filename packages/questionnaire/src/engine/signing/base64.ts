/* Base64 of text in UTF-8, where there is neither a DOM nor Node. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(text: string): string {
  // Half of a pair is no character: it is written as the mark for one that is lost.
  const bytes = bytesOf(text.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}'));
  let written = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(bits >> shift) & 63]).join('');
    written += digits.slice(0, Math.min(bytes.length - at, 3) + 1).padEnd(4, '=');
  }
  return written;
}

/** `undefined` for what is no base64, or no text. */
export function fromBase64(data: string): string | undefined {
  const digits = data.replaceAll(/\s/g, '').replace(/={1,2}$/, '');
  if (!/^[\w+/]*$/.test(digits) || digits.includes('_') || digits.length % 4 === 1) return undefined;
  let escaped = '';
  let bits = 0;
  for (let at = 0; at < digits.length; at += 1) {
    bits = ((bits << 6) | DIGITS.indexOf(digits.charAt(at))) & 0xff_ff;
    const left = ((at + 1) * 6) % 8;
    if (left < 6) escaped += `%${((bits >> left) & 0xff).toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}

function bytesOf(text: string): readonly number[] {
  return [...encodeURIComponent(text).matchAll(/%([\dA-F]{2})|[^%]/g)].map(([plain, escaped]) =>
    escaped === undefined ? plain.charCodeAt(0) : Number.parseInt(escaped, 16),
  );
}
