import type { ValueReading } from './reading.ts';

/* RFC 3986: a scheme, and none of the characters that an address cannot hold. Letters of any script
   are taken as they are typed; systems that need them escaped can do so, and nobody types it. */
const ADDRESS = /^[a-z][a-z\d+.-]*:(?!\/*$)[^\s<>"{}|\\^`\p{Cc}\p{Cs}]+$/iu;
const BROKEN_ESCAPE = /%(?![\da-f]{2})/i;

/** Reads an address with its scheme, such as `https://clinic.example`. What is missing is never guessed at. */
export function readUrl(text: string): ValueReading {
  const value = text.trim();
  return isUrl(value) ? { answers: [{ kind: 'uri', value }] } : { code: 'unreadable' };
}

export function isUrl(text: string): boolean {
  return ADDRESS.test(text) && !BROKEN_ESCAPE.test(text);
}
