import { isUrl } from '../checks/well-formed.ts';
import type { ValueReading } from './reading.ts';

/** Reads an address with its scheme, such as `https://clinic.example`. What is missing is never guessed at. */
export function readUrl(text: string): ValueReading {
  const value = text.trim();
  return isUrl(value) ? { answers: [{ kind: 'uri', value }] } : { code: 'unreadable' };
}
