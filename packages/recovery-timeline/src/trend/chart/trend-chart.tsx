'use client';
import { formatMessage } from '@osseo/core';
import { useRef, type ReactElement } from 'react';
import { useRecovery } from '../../react/context/recovery-context.ts';
import { MEASURE_MAX, type Measure } from '../../check-in/engine/model/answers.ts';
import type { ExpectedBand } from '../expected-bands.ts';
import type { TrendMessages } from '../messages/trend-messages.ts';
import { scoreText } from '../score-text.ts';
import type { TrendPoint } from '../trend-points.ts';
import { drawTrend, HEIGHT } from './trend-drawing.ts';
import { useMeasured } from './use-measured.ts';

export interface TrendChartProps {
  measure: Measure;
  /** At least one. */
  points: readonly TrendPoint[];
  bands: readonly ExpectedBand[];
  messages: TrendMessages;
}

/** Room for the words of a scale: numbers, or "A little". */
const SCALE_WIDTH: Readonly<Record<Measure, number>> = { pain: 32, swelling: 72 };

/** One measure as a line over the days. It is loaded where it is shown. */
export function TrendChart({ measure, points, bands, messages }: TrendChartProps): ReactElement {
  const { locale } = useRecovery();
  const frame = useRef<HTMLDivElement>(null);
  const { width, isRightToLeft } = useMeasured(frame);
  const drawing = drawTrend({
    points,
    bands,
    max: MEASURE_MAX[measure],
    width,
    scaleWidth: SCALE_WIDTH[measure],
    isRightToLeft,
  });
  const values = { measure: messages.measures[measure], count: points.length };
  const last = drawing.dots.at(-1);
  const outwards = isRightToLeft ? -1 : 1;

  return (
    <div ref={frame} className="osseo-recovery-trend-drawing">
      <svg role="img" aria-label={formatMessage(messages.drawing, locale, values)} viewBox={`0 0 ${width} ${HEIGHT}`}>
        <g aria-hidden="true">
          {drawing.bands.map(({ band, ...box }) => (
            <g key={`${band.from} ${band.to} ${band.statement?.treatment}`} className="osseo-recovery-trend-band">
              <rect {...box} />
              <text x={box.x + box.width / 2} y={box.y - 8} textAnchor="middle">
                {band.values ? messages.usual : messages.worstDays}
              </text>
            </g>
          ))}
          {drawing.scores.map(({ score, y }) => (
            <g key={score} className="osseo-recovery-trend-scale">
              <line x1={drawing.start} x2={drawing.end} y1={y} y2={y} />
              <text x={drawing.start - 8 * outwards} y={y} dy="0.35em" textAnchor="end">
                {scoreText(measure, score, { messages, locale })}
              </text>
            </g>
          ))}
          {drawing.days.map(({ day, x }) => (
            <text key={day} className="osseo-recovery-trend-day" x={x} y={HEIGHT - 6} textAnchor="middle">
              {formatMessage('{day}', locale, { day })}
            </text>
          ))}
          {drawing.lines.map((line) => (
            <polyline key={line} className="osseo-recovery-trend-line" points={line} />
          ))}
          {drawing.dots.map(({ day, x, y }) => (
            <circle key={day} className="osseo-recovery-trend-dot" cx={x} cy={y} r={4} />
          ))}
          {last && measure === 'pain' && (
            <text className="osseo-recovery-trend-last" x={last.x + 10 * outwards} y={last.y} dy="0.35em">
              {scoreText(measure, last.score, { messages, locale })}
            </text>
          )}
        </g>
      </svg>
    </div>
  );
}
