import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** What a run of Vitest came to. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
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
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      totals.passed += states.filter((state) => state === 'passed').length;
      totals.failed += states.filter((state) => state === 'failed').length;
      totals.skipped += states.filter((state) => state === 'skipped').length;
      if (module.state() === 'failed' && !states.includes('failed')) totals.failed += 1;
    }
    // A broken global set-up ends a run without naming one failed test.
    if (reason !== 'passed' && totals.failed === 0) totals.failed = 1;

    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(totals));
  }
}
