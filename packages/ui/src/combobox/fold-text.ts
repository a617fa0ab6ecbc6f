// The letters that end a syllable of Korean, from U+11A8 on, as the letters that begin one.
const ENDS = 'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'
  .normalize('NFKD')
  .split(' ');

/**
 * A text as it is compared: without case, accents and the marks of Arabic vowels. Korean is taken apart into letters, and
 * what ends a syllable is written as what begins the next, for while somebody is typing nobody knows which it will be.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u11A8-\u11C2]/gu, (end) => ENDS[end.charCodeAt(0) - 0x11a8] ?? end)
    .trim();
}
