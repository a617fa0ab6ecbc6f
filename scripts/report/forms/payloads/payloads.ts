import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OWN_PAYLOADS } from './own.ts';

/** The lists in this folder, each text once. */
export function readPayloads(): { readonly chosen: readonly string[]; readonly long: readonly string[] } {
  const read = (file: string): string => readFileSync(path.join(import.meta.dirname, file), 'utf8');
  const chosen = new Set([...OWN_PAYLOADS, ...(JSON.parse(read('dompurify.json')) as readonly string[])]);
  const lines = read('payloadbox.txt').split(/\r?\n/u);
  const long = new Set(lines.filter((line) => line.trim() !== '' && !chosen.has(line)));
  return { chosen: [...chosen], long: [...long] };
}
