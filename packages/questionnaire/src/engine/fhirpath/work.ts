import { fail } from './halt.ts';
import { MAX_STEPS } from './limits.ts';
import type { Values } from './values/value.ts';

/** Counts what one evaluation does, and ends it before it can be felt. */
export class Work {
  steps = 0;

  step(count = 1): void {
    this.steps += count;
    if (this.steps > MAX_STEPS) fail('too much work');
  }

  /** Counts what was made: each value, and each character of a lone text. */
  made(values: Values): Values {
    const [first] = values;
    this.step(values.length + (typeof first === 'string' ? first.length : 0));
    return values;
  }
}
