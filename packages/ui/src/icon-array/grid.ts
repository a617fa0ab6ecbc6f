/** What is said about one person of an icon array. */
export type PersonState = 'counted' | 'uncertain' | 'rest';

/** How many people out of all: a number, or the two ends of what is known. */
export type Count = number | { readonly low: number; readonly high: number };

/** The number of people that are shown. */
export type Total = 100 | 1000;

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Width and height of the place of one person, in units of the drawing. */
  readonly cell: { readonly width: number; readonly height: number };
}

/** 100 people stand as 10 by 10 figures, 1000 as 40 by 25 dots. */
export const GRIDS: Readonly<Record<Total, Grid>> = {
  100: { columns: 10, rows: 10, cell: { width: 20, height: 26 } },
  1000: { columns: 40, rows: 25, cell: { width: 8, height: 8 } },
};

/**
 * Draws the people of one state as a single path, row by row from the start.
 *
 * One path per state keeps a thousand people at three elements. The shapes differ
 * and not only the colours: counted people are solid, uncertain ones are cut into
 * stripes, and the rest are small.
 */
export function pathOf(state: PersonState, count: Count, total: Total): string {
  const { columns, cell } = GRIDS[total];
  const [first, last] = range(state, count, total);
  const draw = (total === 100 ? FIGURES : DOTS)[state];
  let path = '';
  for (let person = first; person < last; person++) {
    path += draw((person % columns) * cell.width, Math.floor(person / columns) * cell.height);
  }
  return path;
}

function range(state: PersonState, count: Count, total: Total): readonly [number, number] {
  const { low, high } = typeof count === 'number' ? { low: count, high: count } : count;
  const counted = clamp(Math.min(low, high), total);
  const possible = clamp(Math.max(low, high), total);
  if (state === 'counted') return [0, counted];
  return state === 'uncertain' ? [counted, possible] : [possible, total];
}

function clamp(people: number, total: Total): number {
  return Math.min(Math.max(Math.round(people), 0), total);
}

type Draw = (x: number, y: number) => string;

const FIGURES: Readonly<Record<PersonState, Draw>> = {
  counted: (x, y) => head(x, y) + `M${x + 4} ${y + 23}v-6.500a6 6 0 0 1 12 0V${y + 23}z`,
  uncertain: (x, y) =>
    head(x, y) +
    `M${x + 5} ${y + 13.5}a6 6 0 0 1 10 0z` +
    `M${x + 4} ${y + 15}h12v2.500h-12zM${x + 4} ${y + 19}h12v2.500h-12z`,
  rest: (x, y) => head(x, y) + `M${x + 4} ${y + 23}v-6.500a6 6 0 0 1 12 0V${y + 23}z`,
};

const DOTS: Readonly<Record<PersonState, Draw>> = {
  counted: (x, y) => `M${x + 1} ${y + 1}h6v6h-6z`,
  uncertain: (x, y) => `M${x + 1} ${y + 1}h6v2.250h-6zM${x + 1} ${y + 4.75}h6v2.250h-6z`,
  rest: (x, y) => `M${x + 3} ${y + 3}h2v2h-2z`,
};

function head(x: number, y: number): string {
  return `M${x + 6.5} ${y + 5.25}a3.5 3.5 0 1 1 7 0 3.5 3.5 0 1 1-7 0z`;
}
