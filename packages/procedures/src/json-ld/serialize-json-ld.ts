import type { ClinicJsonLd } from './to-clinic-json-ld.ts';
import type { ProcedureJsonLd } from './to-json-ld.ts';

/** Characters that could end a script element, open a comment, or break an old script parser. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** The text of a `<script type="application/ld+json">` element; no word in it can close that element. */
export function serializeJsonLd(description: ProcedureJsonLd | ClinicJsonLd): string {
  return JSON.stringify(description).replace(UNSAFE, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
