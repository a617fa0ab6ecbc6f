import { ticks } from 'd3-array';
import type { ExpectedBand } from '../expected-bands.ts';
import type { TrendPoint } from '../trend-points.ts';

export interface DrawingInput {
  /** In order of days, one per day at most. */
  readonly points: readonly TrendPoint[];
  readonly bands: readonly ExpectedBand[];
  /** The largest value of the scale, which begins at 0. */
  readonly max: number;
  /** Width of the drawing, in pixels. */
  readonly width: number;
  /** Room for the words of the scale, in pixels. */
  readonly scaleWidth: number;
  /** Whether time runs from right to left, as the text around it does. */
  readonly isRightToLeft: boolean;
}

/** Where everything stands, in pixels. */
export interface Drawing {
  /** The line as the `points` of polylines: it ends where a day was left out, and begins again after it. */
  readonly lines: readonly string[];
  readonly dots: readonly (TrendPoint & { readonly x: number; readonly y: number })[];
  readonly bands: readonly BandBox[];
  readonly days: readonly { readonly day: number; readonly x: number }[];
  readonly scores: readonly { readonly score: number; readonly y: number }[];
  /** Where the lines of the scale begin and end. */
  readonly start: number;
  readonly end: number;
}

interface BandBox {
  readonly band: ExpectedBand;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const HEIGHT = 176;
const TOP = 28;
const BOTTOM = 28;
const END = 28;

/** A day is as wide as this at least before the next one gets a number. */
const DAY_LABEL = 44;

/** Days that are shown at the least, so that two check-ins are no wall. */
const MIN_DAYS = 7;

/** Lays out one measure. */
export function drawTrend({ points, bands, max, width, scaleWidth, isRightToLeft }: DrawingInput): Drawing {
  const [first, last] = daysShown(points);
  const along = (day: number) => scaleWidth + share(day, first, last) * (width - scaleWidth - END);
  const x = (day: number) => (isRightToLeft ? width - along(day) : along(day));
  const y = (score: number) => HEIGHT - BOTTOM - share(score, 0, max) * (HEIGHT - TOP - BOTTOM);
  const count = Math.max(2, Math.floor((width - scaleWidth - END) / DAY_LABEL));

  const dots = points.map((point) => ({ ...point, x: x(point.day), y: y(point.score) }));

  return {
    lines: runsOf(dots).map((run) => run.map((dot) => `${round(dot.x)},${round(dot.y)}`).join(' ')),
    dots,
    bands: bands.flatMap((band) => bandBox(band, { first, last, x, y, max })),
    days: ticks(first, last, Math.min(count, last - first)).map((day) => ({ day, x: x(day) })),
    scores: (max > 5 ? [0, max / 2, max] : ticks(0, max, max)).map((score) => ({ score, y: y(score) })),
    start: x(first),
    end: x(last),
  };
}

/** From day 0 where the check-ins begin soon after it, to the last of them. */
function daysShown(points: readonly TrendPoint[]): readonly [number, number] {
  const days = points.map(({ day }) => day);
  const first = Math.min(...days);
  const begin = first >= 0 && first <= 2 * MIN_DAYS ? 0 : first;
  return [begin, Math.max(...days, begin + MIN_DAYS)];
}

/** Dots of days that follow each other: no line runs over what nobody said. */
function runsOf(dots: Drawing['dots']): readonly Drawing['dots'][] {
  const starts = dots.flatMap(({ day }, index) => (dots[index - 1]?.day === day - 1 ? [] : [index]));
  return starts.map((start, index) => dots.slice(start, starts[index + 1]));
}

/** A tenth of a pixel is finer than any screen. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

interface Scales {
  readonly first: number;
  readonly last: number;
  readonly max: number;
  readonly x: (day: number) => number;
  readonly y: (score: number) => number;
}

/** A band from half a day before to half a day after; none where all of it lies outside. */
function bandBox(band: ExpectedBand, { first, last, max, x, y }: Scales): readonly BandBox[] {
  if (band.to < first || band.from > last) return [];
  const [a, b] = [x(Math.max(first, band.from - 0.5)), x(Math.min(last, band.to + 0.5))];
  const { min: low, max: high } = band.values ?? { min: 0, max };
  return [{ band, x: Math.min(a, b), width: Math.abs(a - b), y: y(high), height: y(low) - y(high) }];
}

/** How far a value is from one end of a scale to the other, from 0 to 1. */
function share(value: number, from: number, to: number): number {
  return (value - from) / (to - from);
}
