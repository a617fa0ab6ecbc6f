import { fail } from './halt.ts';
import { MAX_STEPS } from './limits.ts';

/** Counts what one evaluation does, and ends it before it can be felt. */
export class Work {
  private steps = 0;

  step(count = 1): void {
    this.steps += count;
    if (this.steps > MAX_STEPS) fail('too much work');
  }
}
