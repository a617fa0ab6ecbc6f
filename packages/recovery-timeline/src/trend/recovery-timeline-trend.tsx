'use client';
import { Disclosure, EmptyState, Skeleton } from '@osseo/ui';
import { createElement, type ComponentPropsWithRef, type ReactElement } from 'react';
import { useRecovery } from '../react/context/recovery-context.ts';
import { classNames } from '../react/internal/class-names.ts';
import { Statement } from '../react/internal/statement.tsx';
import { SubHeading } from '../react/internal/sub-heading.tsx';
import { MEASURE_MAX, type CheckInRecord, type Measure } from '../check-in/engine/model/answers.ts';
import type { ExpectedBand } from './expected-bands.ts';
import type { TrendMessages } from './messages/trend-messages.ts';
import { TrendTable } from './trend-table.tsx';
import { trendPoints, type TrendPoint } from './trend-points.ts';
import { useChart } from './use-chart.ts';

export interface RecoveryTimelineTrendProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /** The check-ins so far; `null` while they are on their way. */
  records: readonly CheckInRecord[] | null;
  /** What is usual: `expectedBandsOf(plan, treatments)`, and bands of the clinic's own. Where there is none the part says so. */
  bands: readonly ExpectedBand[];
  /** The words of the trend, such as `trendEn`. */
  messages: TrendMessages;
  /**
   * Brings the drawing, for hosts that load code in a way of their own. Where it rejects, the table stays open.
   * @default an `import()` of this package
   */
  loadDrawing?: Parameters<typeof useChart>[1];
}

const MEASURES = Object.keys(MEASURE_MAX) as readonly Measure[];

/**
 * Pain and swelling over the days, as lines and as a table with the same numbers. The table is in the page without
 * script; the lines are loaded and then stand in its place. It shows what was said, and judges nothing.
 * Renders a `<section>` element.
 */
export function RecoveryTimelineTrend({
  records,
  bands,
  messages,
  loadDrawing,
  className,
  ...props
}: RecoveryTimelineTrendProps): ReactElement {
  const series = MEASURES.map((measure) => ({ measure, points: trendPoints(records ?? [], measure) })).filter(
    ({ points }) => points.length > 0,
  );
  const chart = useChart(series.length > 0, loadDrawing);

  return (
    <section
      {...props}
      className={classNames('osseo-recovery-trend', className)}
      aria-busy={records === null || undefined}
    >
      <SubHeading className="osseo-recovery-heading">{messages.title}</SubHeading>
      {records === null && (
        <>
          <p>{messages.loading}</p>
          <Skeleton lines={4} />
        </>
      )}
      {records !== null && series.length === 0 && (
        <EmptyState title={messages.emptyTitle}>
          <p>{messages.empty}</p>
        </EmptyState>
      )}
      {series.length > 0 && (
        <>
          <p className="osseo-recovery-note">{messages.note}</p>
          {chart === null && <p role="status">{messages.failed}</p>}
          <div className="osseo-recovery-trend-measures">
            {series.map(({ measure, points }) => (
              <TrendMeasure
                key={measure}
                measure={measure}
                points={points}
                bands={bands.filter((band) => band.measure === measure)}
                messages={messages}
                chart={chart}
              />
            ))}
          </div>
          <Disclosure summary={messages.tableTitle} open={chart ? undefined : true}>
            <TrendTable series={series} messages={messages} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

interface TrendMeasureProps {
  measure: Measure;
  points: readonly TrendPoint[];
  bands: readonly ExpectedBand[];
  messages: TrendMessages;
  chart: ReturnType<typeof useChart>;
}

/** One measure: its line, and the sentence behind its band, or that there is none. */
function TrendMeasure({ measure, points, bands, messages, chart }: TrendMeasureProps): ReactElement {
  const { texts } = useRecovery();
  const said = bands.flatMap(({ statement }) => statement ?? []);
  return (
    <figure className="osseo-recovery-trend-measure">
      <figcaption>
        <SubHeading depth={2} className="osseo-recovery-phase-title">
          {messages.measures[measure]}
        </SubHeading>
        {bands.length === 0 && <p className="osseo-recovery-note">{messages.noBand}</p>}
        {said.map((statement) => (
          <p key={statement.treatment} className="osseo-recovery-note" dir="auto">
            <bdi>{texts[statement.treatment]?.name}</bdi>
            {': '}
            <Statement of={statement} />
          </p>
        ))}
      </figcaption>
      {chart && createElement(chart, { measure, points, bands, messages })}
    </figure>
  );
}
