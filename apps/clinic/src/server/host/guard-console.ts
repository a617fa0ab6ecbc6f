import { describeOutput } from './describe-output.ts';

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/** Lets nothing reach the console of this process but a line that says what kind of thing was printed. */
export function guardConsole(log: (line: string) => void): void {
  for (const method of METHODS) console[method] = (...values: readonly unknown[]) => log(describeOutput(values));
}
