/** `test` of a package, run in its folder: its units and parts, with what they came to left where turbo keeps it. */
import path from 'node:path';
import process from 'node:process';
import { ROOT, runVisibly } from './lib/steps.ts';

const folder = process.cwd();
const ok = await runVisibly(
  'vitest',
  ['run', '--project', 'unit', '--project', 'dom', `${path.relative(ROOT, folder)}/`],
  { OSSEO_TOTALS: path.join(folder, '.osseo/totals.json') },
);
process.exitCode = ok ? 0 : 1;
