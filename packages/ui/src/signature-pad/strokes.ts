/** A point on the sheet. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points that lie closer together than this are one: a hand that rests draws no knot. In units of the sheet. */
const CLOSE = 3;

/** Whether the pen has gone far enough from `last` for another point. */
export function isFarFrom(last: Point, point: Point): boolean {
  return Math.hypot(point.x - last.x, point.y - last.y) >= CLOSE;
}

/**
 * A stroke as the data of an SVG path: curves through the middles between the points, which are as smooth as the hand
 * was, and do not overshoot. A single point is a dot.
 */
export function strokeOf(points: readonly Point[]): string {
  const [first, ...others] = points;
  const last = others.at(-1);
  if (!first) return '';
  if (!last) return `M${written(first)}h0`;
  const curves = others.slice(0, -1).map((point, index) => {
    const next = others[index + 1] ?? last;
    return `Q${written(point)} ${written({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return `M${written(first)}${curves.join('')}L${written(last)}`;
}

/** The path without its last stroke. */
export function withoutLastStroke(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('M')));
}

/** To a tenth of a unit, which is finer than any screen. */
function written({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
