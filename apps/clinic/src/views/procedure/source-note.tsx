import { formatCivilDate, formatMessage } from '@osseo/core';
import type { StatementProvenance } from '@osseo/procedures';
import { citation, type OwnSourceId, type SourceId } from '@osseo/procedures/sources';
import { Badge, Disclosure } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import type { Locale } from '../../languages.ts';
import { wordsFor } from '../../words/index.ts';

export interface SourceNoteProps {
  locale: Locale;
  provenance: StatementProvenance<SourceId | OwnSourceId>;
}

/** A note in the outer margin: the sources of one sentence and its review. What claims nothing needs no source. */
export function SourceNote({ locale, provenance }: SourceNoteProps): ReactElement | null {
  const { sources, review } = provenance;
  const words = wordsFor(locale);
  const isDraft = review.status === 'draft';
  if (sources.length === 0 && !isDraft) return null;

  return (
    <Disclosure
      className="clinic-source"
      summary={
        <>
          {sources.length > 0 && formatMessage(words.procedure.sourceCount, locale, { count: sources.length })}{' '}
          {isDraft && <Badge tone="draft">{words.site.notReviewed}</Badge>}
        </>
      }
    >
      {sources.length > 0 && (
        <ul className="clinic-source-list">
          {sources.map((source) => (
            <li key={source}>{citation(source)}</li>
          ))}
        </ul>
      )}
      {isDraft && <p>{words.site.notReviewedWhy}</p>}
      {review.status === 'clinician-reviewed' && (
        <p>
          {formatMessage(words.site.reviewed, locale, {
            who: review.reviewedBy,
            when: formatCivilDate(review.reviewedOn, clinic.formats[locale]),
          })}
        </p>
      )}
    </Disclosure>
  );
}
