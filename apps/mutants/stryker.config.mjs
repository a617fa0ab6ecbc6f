import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = import.meta.dirname;
const scratch = path.resolve(here, '../../.osseo/mutants');

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  testRunner: 'vitest',
  vitest: { configFile: path.join(here, 'vitest.config.ts'), related: false },
  mutate: [
    'src/engine/{checks,conditions,response,validate}/**/*.ts',
    'src/engine/session/{enablement,enabled-from}.ts',
    '!**/*.test.ts',
  ],
  // The sandbox lies elsewhere, where what a tsconfig extends is not.
  ignorePatterns: ['tsconfig*.json', 'dist'],
  tempDirName: path.join(scratch, 'sandbox'),
  concurrency: 2,
  // Endless loops are found by counting; what hangs all the same ends after this many milliseconds.
  timeoutMS: 90_000,
  incrementalFile: path.join(scratch, 'incremental.json'),
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: path.join(scratch, 'report.json') },
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
};
