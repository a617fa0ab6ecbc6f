import path from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The tests that are to notice a mutant: those beside the mutated modules, and what a session does. Scenarios and laws
 * over generated forms would notice more, but start a thousand sessions for each of a thousand mutants.
 */
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    // A busy machine must not pass for a test that noticed something. In milliseconds.
    testTimeout: 60_000,
    include: [
      'src/engine/{checks,conditions,response,validate}/**/*.test.ts',
      'src/engine/session/{create-session,enablement}.test.ts',
    ],
    setupFiles: [path.join(import.meta.dirname, 'src/same-cases-each-time.ts')],
  },
});
