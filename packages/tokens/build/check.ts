/** First step of the build: what is shipped is what the token files say, and no pair of colours in it is too close. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { sameButForFormat } from './format.ts';
import { outputs } from './outputs.ts';

const root = path.resolve(import.meta.dirname, '..');
try {
  const stale = Object.entries(outputs())
    .filter(([file, text]) => !sameButForFormat(readFileSync(path.join(root, file), 'utf8'), text))
    .map(([file]) => file);
  if (stale.length > 0) throw new Error(`Not what the token files say: ${stale.join(', ')}. Run "pnpm generate".`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
