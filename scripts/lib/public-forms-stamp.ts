import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './steps.ts';

/**
 * A text that changes when the public collections of forms do. They lie beside the repository, where turbo does not
 * look, and the questionnaire's tests read them.
 */
export function publicFormsStamp(): string {
  const folder = path.join(ROOT, '../shared/corpora');
  if (!existsSync(folder)) return 'none';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((file) => `${file} ${statSync(path.join(folder, file)).size}`)
    .join('\n');
}
