/** The numbers among which a slider moves. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Where a slider wakes when it has no answer and a key moves it. */
export function middleOf({ min, max, step }: Scale): number {
  return exact(min + Math.floor((max - min) / 2 / step) * step);
}

/** A page further up or down: a tenth of the scale, and one step at least. */
export function pageFrom(value: number, direction: 1 | -1, { min, max, step }: Scale): number {
  const page = Math.max(step, Math.round((max - min) / 10 / step) * step);
  return exact(Math.min(max, Math.max(min, value + direction * page)));
}

/** How far along the scale a value lies, in percent. */
export function percentOf(value: number, { min, max }: Scale): number {
  return Math.min(100, Math.max(0, ((value - min) / (max - min)) * 100));
}

/** Every value of the scale, where it has no more than `most` steps. */
export function ticksOf({ min, max, step }: Scale, most: number): readonly number[] {
  const steps = Math.floor(exact((max - min) / step));
  return steps > most ? [] : Array.from({ length: steps + 1 }, (_, index) => exact(min + index * step));
}

// Ten steps of 0.1 are 1, and not 0.9999999999999999.
function exact(number: number): number {
  return Number(number.toFixed(10));
}
