/** Where a step stands to the one on screen. */
export type StepState = 'done' | 'current' | 'ahead';

/** The state of a step, by its number and by that of the step on screen. */
export function stepState(step: number, value: number): StepState {
  if (step === value) return 'current';
  return step < value ? 'done' : 'ahead';
}
