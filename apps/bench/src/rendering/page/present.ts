import type { Contender } from './contender.ts';

/** Makes a contender known to the probe of its page. */
export function present(contender: Contender): void;
export function present<Prepared>(contender: Contender<Prepared>): void;
export function present<Prepared>(contender: Contender<Prepared>): void {
  Object.assign(globalThis, { contender });
}
