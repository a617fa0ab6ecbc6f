import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { outputs } from './outputs.ts';

const root = path.resolve(import.meta.dirname, '..');
for (const [file, text] of Object.entries(outputs())) {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
