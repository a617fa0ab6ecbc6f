import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { readOrCreatePrivateFile } from './private-file.ts';

/** The key of a development site, made on its first start and kept beside its data. */
export function developmentKey(dataFolder: string): {
  readonly key: string;
  readonly file: string;
} {
  const file = path.join(dataFolder, 'development.key');
  const key = readOrCreatePrivateFile(file, () => randomBytes(32).toString('base64'));
  return { key, file };
}
