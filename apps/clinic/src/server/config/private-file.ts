import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './error-code.ts';

/**
 * Reads a file that only its owner may read, or makes it. It is written beside
 * its place and linked into it, so that of two processes one wins and neither
 * ever reads half a file.
 */
export function readOrCreatePrivateFile(
  file: string,
  create: () => string,
): { readonly text: string; readonly created: boolean } {
  const existing = readIfThere(file);
  if (existing !== undefined) return { text: existing, created: false };

  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, create(), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return { text: readFileSync(file, 'utf8'), created: true };
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return { text: readFileSync(file, 'utf8'), created: false };
  } finally {
    rmSync(draft, { force: true });
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
