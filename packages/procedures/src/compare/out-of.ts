import type { CountEstimate, Estimate } from '../model/estimate.ts';

/** The one denominator in which all these can be said: the finest that any of them needs. */
export function denominatorOf(estimates: readonly Estimate[]): CountEstimate['of'] {
  return estimates.some((estimate) => estimate.kind === 'count' && estimate.of === 1000) ? 1000 : 100;
}

/** The same estimate out of another denominator; what is no count stays as it is. */
export function outOf<Of extends Estimate>(estimate: Of, of: CountEstimate['of']): Of {
  if (estimate.kind !== 'count') return estimate;
  const times = of / estimate.of;
  return { ...estimate, low: estimate.low * times, high: estimate.high * times, of };
}
