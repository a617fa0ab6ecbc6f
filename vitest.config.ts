import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { readmeExamples } from './tests/readmes/readme-examples.ts';

/** Long enough for a busy machine of two cores; a test that hangs still ends. In milliseconds. */
const SLOW_MACHINE = 60_000;

/** What is polled for is waited for as long: a second, which is Vitest's own, is less than a key takes to derive there. */
const PATIENT = { poll: { timeout: SLOW_MACHINE / 2 } };

/** The projects that the command line names with `--project name`. */
const chosen = process.argv.filter((_, index, all) => all[index - 1] === '--project');

/** Storybook reads every story before the first test of any project runs: only for a run that may want stories. */
const stories = chosen.length === 0 || chosen.includes('stories') ? ['./apps/storybook/vitest.config.ts'] : [];

/**
 * Every kind of test. The journeys come after the rest: two browsers at a time
 * are all that two cores can feed.
 * Units, parts and the server share a worker (`isolate: false`), which takes a
 * third of the time: they leave nothing behind, and a test that does fails its
 * neighbours.
 */
export default defineConfig({
  test: {
    reporters: ['default', './scripts/totals-reporter.ts'],
    // The browser of the stories waits about as long as it computes, so that one core is not kept for it.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          testTimeout: SLOW_MACHINE,
          include: ['packages/*/{src,build}/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          setupFiles: ['./scripts/wait-for-slow-machines.ts'],
          expect: PATIENT,
          isolate: false,
          testTimeout: SLOW_MACHINE,
          include: ['packages/*/src/**/*.test.tsx'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'gates',
          environment: 'node',
          expect: PATIENT,
          include: ['tests/gates/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: SLOW_MACHINE,
          hookTimeout: SLOW_MACHINE,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [react(), readmeExamples()],
        test: {
          name: 'readmes',
          environment: 'jsdom',
          testTimeout: SLOW_MACHINE,
          include: ['tests/readmes/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'server',
          environment: 'node',
          isolate: false,
          include: ['apps/clinic/src/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      ...stories,
      {
        test: {
          name: 'e2e',
          environment: 'node',
          expect: PATIENT,
          // One browser for all the files of a worker.
          isolate: false,
          include: ['apps/clinic/e2e/**/*.e2e.ts'],
          setupFiles: ['./apps/clinic/e2e/after-each-file.ts'],
          globalSetup: ['./apps/clinic/e2e/serve.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
