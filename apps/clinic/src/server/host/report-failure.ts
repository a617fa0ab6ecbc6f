import { describeFailure } from './describe-failure.ts';

/** Says in the log that something failed which a page has made good, without a word of what it was about. */
export function reportFailure(error: unknown): void {
  process.stderr.write(`Site: ${describeFailure(error)}\n`);
}
