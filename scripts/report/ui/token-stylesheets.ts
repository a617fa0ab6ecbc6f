import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleCss } from '../../build-css.ts';
import { ROOT } from '../../lib/steps.ts';

const TOKENS = path.join(ROOT, 'packages/tokens');

/** What a page of each brand loads for its tokens: every published stylesheet of tokens, by its name. */
export function tokenStylesheets(): Readonly<Record<string, string>> {
  const { exports } = JSON.parse(readFileSync(path.join(TOKENS, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string>>;
  };
  const sheets = Object.values(exports).filter((file) => file.endsWith('.css'));
  return Object.fromEntries(sheets.map((file) => [path.basename(file, '.css'), bundleCss(path.join(TOKENS, file))]));
}
