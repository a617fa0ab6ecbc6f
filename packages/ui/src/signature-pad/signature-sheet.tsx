import { useRef, type PointerEvent, type ReactElement } from 'react';
import { SHEET } from './signature-value.ts';
import { isFarFrom, strokeOf, type Point } from './strokes.ts';

export interface SignatureSheetProps {
  /** What is drawn already. */
  path: string;
  /** What the drawing says to those who do not see it. */
  label: string;
  onStroke: (stroke: string) => void;
}

/** The sheet. A stroke is drawn straight into the page while the pen is down, and handed over when it is lifted. */
export function SignatureSheet({ path, label, onStroke }: SignatureSheetProps): ReactElement {
  const live = useRef<SVGPathElement>(null);
  const points = useRef<Point[]>([]);

  function begin(event: PointerEvent<SVGSVGElement>) {
    // One finger, one pen, or the main button of a mouse; and none where a fieldset turns all inside it off.
    if (!event.isPrimary || event.button !== 0 || event.currentTarget.closest(':disabled')) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    points.current = pointsOf(event);
    draw();
  }

  function go(event: PointerEvent<SVGSVGElement>) {
    if (!event.isPrimary || points.current.length === 0) return;
    for (const point of pointsOf(event)) {
      const last = points.current.at(-1);
      if (last && isFarFrom(last, point)) points.current.push(point);
    }
    draw();
  }

  function end(event: PointerEvent<SVGSVGElement>) {
    if (!event.isPrimary || points.current.length === 0) return;
    const stroke = strokeOf(points.current);
    points.current = [];
    draw();
    onStroke(stroke);
  }

  function draw() {
    live.current?.setAttribute('d', strokeOf(points.current));
  }

  return (
    <svg
      className="osseo-signature-pad-sheet"
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      role="img"
      aria-label={label}
      onPointerDown={begin}
      onPointerMove={go}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <path className="osseo-signature-pad-line" d={`M40 ${SHEET.height * 0.75}h${SHEET.width - 80}`} />
      <path className="osseo-signature-pad-ink" stroke="currentColor" d={path} />
      <path className="osseo-signature-pad-ink" stroke="currentColor" ref={live} />
    </svg>
  );
}

/** Where the pen is, and where it was since the last event, on the sheet. */
function pointsOf({ nativeEvent, currentTarget }: PointerEvent<SVGSVGElement>): Point[] {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const events = nativeEvent.getCoalescedEvents?.() ?? [];
  return (events.length > 0 ? events : [nativeEvent]).map(({ clientX, clientY }) => ({
    x: within(((clientX - left) / width) * SHEET.width, SHEET.width),
    y: within(((clientY - top) / height) * SHEET.height, SHEET.height),
  }));
}

/** A hand that slips over the edge leaves its line on the edge. */
function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
