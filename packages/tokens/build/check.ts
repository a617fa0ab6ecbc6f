/**
 * First step of the build: what is shipped is what the token files say, and no pair of colours in it is too close.
 * Another folder of token files than `src` can be given.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { sameButForFormat } from './format.ts';
import { outputs } from './outputs.ts';
import { readFrom, SOURCES } from './resolver.ts';

const root = path.resolve(import.meta.dirname, '..');
try {
  const stale = Object.entries(outputs(readFrom(process.argv[2] ?? SOURCES)))
    .filter(([file, text]) => !sameButForFormat(written(file), text))
    .map(([file]) => file);
  if (stale.length > 0) throw new Error(`Not what the token files say: ${stale.join(', ')}. Run "pnpm generate".`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function written(file: string): string {
  const target = path.join(root, file);
  return existsSync(target) ? readFileSync(target, 'utf8') : '';
}
