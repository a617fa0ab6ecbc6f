import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContenderEntry } from '../contenders/contenders.ts';
import { BENCH } from '../paths.ts';

/** The packages of a contender with the versions that were measured. */
export function versionsOf(contender: ContenderEntry | undefined): readonly string[] {
  return (contender?.packages ?? []).map((name) => {
    const file = path.join(BENCH, 'node_modules', name, 'package.json');
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
    return `${name} ${version}`;
  });
}
