/** What is said about one person of an icon array, or about one of the things that it counts. */
export type PersonState = 'counted' | 'uncertain' | 'rest';

/** How many people or things out of all: a number, or the two ends of what is known. */
export type Count = number | { readonly low: number; readonly high: number };

/** The number of people or things that are shown. */
export type Total = 100 | 1000;

/** What is counted: only people are drawn as people. */
export type Counted = 'people' | 'things';

/** A place in the drawing for each one, and what is drawn in it. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Width and height of the place of one, in units of the drawing. */
  readonly cell: { readonly width: number; readonly height: number };
  /**
   * The shapes differ and not only the colours: those counted are solid, uncertain
   * ones are cut into stripes, and the rest are outlines or small.
   */
  readonly draw: Readonly<Record<PersonState, Draw>>;
  /** Whether the rest are drawn by their outline. */
  readonly outlined: boolean;
}

/** 100 people stand as 10 by 10 figures, 100 things as discs, and 1000 of either as 40 by 25 dots. */
export function gridOf(total: Total, counted: Counted): Grid {
  if (total === 1000) return DOTS;
  return counted === 'people' ? FIGURES : DISCS;
}

/**
 * Draws the people or things of one state as a single path, row by row from the start.
 *
 * One path per state keeps a thousand at three elements.
 */
export function pathOf(state: PersonState, count: Count, total: Total, counted: Counted): string {
  const { columns, cell, draw } = gridOf(total, counted);
  const [first, last] = range(state, count, total);
  let path = '';
  for (let one = first; one < last; one++) {
    path += draw[state]((one % columns) * cell.width, Math.floor(one / columns) * cell.height);
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

function clamp(count: number, total: Total): number {
  return Math.min(Math.max(Math.round(count), 0), total);
}

type Draw = (x: number, y: number) => string;

const FIGURES: Grid = {
  columns: 10,
  rows: 10,
  cell: { width: 20, height: 26 },
  outlined: true,
  draw: {
    counted: person,
    uncertain: (x, y) =>
      head(x, y) +
      `M${x + 5} ${y + 13.5}a6 6 0 0 1 10 0z` +
      `M${x + 4} ${y + 15}h12v2.500h-12zM${x + 4} ${y + 19}h12v2.500h-12z`,
    rest: person,
  },
};

const DISCS: Grid = {
  columns: 10,
  rows: 10,
  cell: { width: 20, height: 20 },
  outlined: true,
  draw: {
    counted: disc,
    uncertain: (x, y) =>
      `M${x + 4.5} ${y + 7.5}a6 6 0 0 1 11 0z` +
      `M${x + 4} ${y + 9}h12v2h-12z` +
      `M${x + 4.5} ${y + 12.5}h11a6 6 0 0 1-11 0z`,
    rest: disc,
  },
};

const DOTS: Grid = {
  columns: 40,
  rows: 25,
  cell: { width: 8, height: 8 },
  outlined: false,
  draw: {
    counted: (x, y) => `M${x + 1} ${y + 1}h6v6h-6z`,
    uncertain: (x, y) => `M${x + 1} ${y + 1}h6v2.250h-6zM${x + 1} ${y + 4.75}h6v2.250h-6z`,
    rest: (x, y) => `M${x + 3} ${y + 3}h2v2h-2z`,
  },
};

function person(x: number, y: number): string {
  return head(x, y) + `M${x + 4} ${y + 23}v-6.500a6 6 0 0 1 12 0V${y + 23}z`;
}

function head(x: number, y: number): string {
  return `M${x + 6.5} ${y + 5.25}a3.5 3.5 0 1 1 7 0 3.5 3.5 0 1 1-7 0z`;
}

function disc(x: number, y: number): string {
  return `M${x + 4} ${y + 10}a6 6 0 1 1 12 0 6 6 0 1 1-12 0z`;
}
