import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestModule } from 'vitest/node';
import type { Counts } from './lib/counts.ts';

/** What a run of Vitest came to: for a test that failed its file, its name, and the first line of why. */
export interface Totals extends Counts {
  readonly skipped: number;
  /** When it ended: an ISO instant. What turbo kept is older than the run that reads it. */
  readonly at: string;
}

/**
 * Writes the totals of a run to the file that `OSSEO_TOTALS` names. Vitest's own
 * closing lines have no plain total, and count a file that does not load as none.
 */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[], reason: string): void {
    const file = process.env['OSSEO_TOTALS'];
    if (!file) return;

    const totals = { passed: 0, failed: unhandled.length, skipped: 0 };
    const failures = unhandled.map((error) => firstLine([error]));
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      const states = tests.map((test) => test.result().state);
      totals.passed += states.filter((state) => state === 'passed').length;
      totals.failed += states.filter((state) => state === 'failed').length;
      totals.skipped += states.filter((state) => state === 'skipped').length;
      for (const test of tests) {
        const { state, errors = [] } = test.result();
        if (state === 'failed')
          failures.push(`${module.project.name} ${module.relativeModuleId} > ${test.fullName}: ${firstLine(errors)}`);
      }
      if (module.state() === 'failed' && !states.includes('failed')) {
        totals.failed += 1;
        failures.push(`${module.project.name} ${module.relativeModuleId}: ${firstLine(module.errors())}`);
      }
    }
    // A broken global set-up ends a run without naming one failed test.
    if (reason !== 'passed' && totals.failed === 0) totals.failed = 1;

    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...totals, failures, at: new Date().toISOString() } satisfies Totals));
  }
}

/** The first line that says something; a story's error begins with its address. */
function firstLine([error]: readonly unknown[]): string {
  const message = error instanceof Object && 'message' in error ? String(error.message) : String(error);
  const lines = stripVTControlCharacters(message).split('\n');
  return lines.find((line) => line.trim() !== '' && !line.startsWith('Click to debug'))?.trim() ?? 'no message';
}
