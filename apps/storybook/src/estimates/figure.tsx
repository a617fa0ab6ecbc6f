import { formatCivilDate, toCivilDate } from '@osseo/core';
import type { Estimate } from '@osseo/procedures';
import { IconArray } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { CitationsProps } from '../content/citations.tsx';
import { SourcesOnDemand } from '../content/statement.tsx';
import { estimateInWords, factsOf, type Hoped } from './estimate-in-words.ts';
import './figure.css';

export interface FigureProps {
  /** What happens that often, by the key of its statement. */
  of: string;
  estimate: Estimate;
  hoped: Hoped;
  own?: CitationsProps['own'];
}

/** How often: in words, drawn where it is a count, with what the figure says of itself and its sources on demand. */
export function Figure({ of, estimate, hoped, own }: FigureProps): ReactElement {
  const words = estimateInWords(estimate, hoped);
  const studied = estimate.kind !== 'none-found' && estimate.kind !== 'not-applicable';
  return (
    <div className="osseo-storybook-figure">
      <p className="osseo-storybook-figure-words">{words}</p>
      {estimate.kind === 'count' && (
        <IconArray
          count={estimate.low === estimate.high ? estimate.low : { low: estimate.low, high: estimate.high }}
          of={estimate.of}
          counted={estimate.unit === 'people' ? 'people' : 'things'}
          label={words}
        />
      )}
      {studied && (
        <dl className="osseo-storybook-facts">
          {factsOf(estimate).map(([term, fact]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      )}
      {estimate.kind === 'none-found' && (
        <p className="osseo-storybook-note">Searched on {formatCivilDate(toCivilDate(estimate.searchedOn), 'en-GB')}</p>
      )}
      {studied && <SourcesOnDemand sources={estimate.sources} own={own} of={`the figure of ${of}`} />}
    </div>
  );
}
