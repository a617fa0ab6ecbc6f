import { formatMessage } from '@osseo/core';
import { DataTable } from '@osseo/ui';
import type { ReactElement } from 'react';
import { useRecovery } from '../react/context/recovery-context.ts';
import { When } from '../react/internal/when.tsx';
import type { Measure } from '../check-in/engine/model/answers.ts';
import type { TrendMessages } from './messages/trend-messages.ts';
import { scoreText } from './score-text.ts';
import type { TrendPoint } from './trend-points.ts';

interface TrendTableProps {
  series: readonly { readonly measure: Measure; readonly points: readonly TrendPoint[] }[];
  messages: TrendMessages;
}

/** The same numbers as the lines: a row for each day on which somebody said something. */
export function TrendTable({ series, messages }: TrendTableProps): ReactElement {
  const { plan, locale } = useRecovery();
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ day }) => day)))].toSorted((a, b) => a - b);
  return (
    <DataTable caption={messages.title} className="osseo-recovery-trend-table">
      <thead>
        <tr>
          <th scope="col">{messages.dayHead}</th>
          {plan.anchor !== null && <th scope="col">{messages.dateHead}</th>}
          {series.map(({ measure }) => (
            <th key={measure} scope="col">
              {messages.measures[measure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day}>
            <th scope="row">{formatMessage('{day}', locale, { day })}</th>
            {plan.anchor !== null && (
              <td>
                <When day={day} />
              </td>
            )}
            {series.map(({ measure, points }) => (
              <td key={measure}>
                <Score point={points.find((point) => point.day === day)} measure={measure} messages={messages} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Score({
  point,
  measure,
  messages,
}: {
  point: TrendPoint | undefined;
  measure: Measure;
  messages: TrendMessages;
}): ReactElement {
  const { locale } = useRecovery();
  return <>{point ? scoreText(measure, point.score, { messages, locale }) : messages.noAnswer}</>;
}
