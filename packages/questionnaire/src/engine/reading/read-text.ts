import type { ValueReading } from './reading.ts';

/* Text is kept as it was typed, marks of writing direction included: names and
   sentences in right-to-left scripts need them, and whoever shows an answer isolates
   it. Control characters and halves of surrogate pairs carry no meaning and break
   FHIR, XML and databases, so they are refused; tabs are harmless and get pasted. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}]/u;

/** Reads a line (`string`) or lines (`text`). Line ends become `\n`, as FHIR has them. Length is judged by validation. */
export function readText(text: string, type: 'string' | 'text'): ValueReading {
  const value = text.replaceAll(/\r\n?/g, '\n');
  if (FORBIDDEN.test(value) || (type === 'string' && value.includes('\n'))) return { code: 'unreadable' };
  return { answers: [{ kind: 'string', value }] };
}
