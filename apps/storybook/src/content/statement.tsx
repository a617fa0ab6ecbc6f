import type { Provenance } from '@osseo/core';
import type { OwnSourceId, SourceId } from '@osseo/procedures/sources';
import { Badge, Disclosure, VisuallyHidden } from '@osseo/ui';
import type { ReactElement, ReactNode } from 'react';
import { Citations, CLAIMS_NOTHING, type CitationsProps } from './citations.tsx';
import { ReviewBadge } from './review-badge.tsx';

export interface StatementProps {
  /** The key by which the data knows it. */
  id: string;
  text: ReactNode;
  /** BCP 47 tag of the text. */
  lang: string;
  /** Without sources, a statement of a procedure claims nothing, and the data says so. */
  provenance: Provenance<SourceId | OwnSourceId> & { readonly uncited?: 'label' };
  own?: CitationsProps['own'];
}

/** A clinical text with what a reader has to know of it: how far it has come, what is left to judge, what it rests on. */
export function Statement({ id, text, lang, provenance, own }: StatementProps): ReactElement {
  const { sources, review, needsReview, note, uncited } = provenance;
  return (
    <div className="osseo-storybook-statement">
      <p className="osseo-storybook-statement-text" lang={lang}>
        {text}
      </p>
      <div className="osseo-storybook-statement-margin">
        <p className="osseo-storybook-badges">
          <ReviewBadge status={review.status} />
          {needsReview === true && <Badge tone="caution">Needs clinician review</Badge>}
        </p>
        {note !== undefined && <p className="osseo-storybook-note">Note: {note}</p>}
        {uncited === undefined ? (
          <SourcesOnDemand sources={sources} own={own} of={id} />
        ) : (
          <p className="osseo-storybook-note">{CLAIMS_NOTHING}</p>
        )}
      </div>
    </div>
  );
}

/** How many works stand behind something, and which ones once it is opened. */
export function SourcesOnDemand({ sources, own, of }: CitationsProps & { of: string }): ReactElement {
  if (sources.length === 0) return <p className="osseo-storybook-note">No source</p>;
  const summary = (
    <>
      {sources.length === 1 ? '1 source' : `${sources.length} sources`}
      <VisuallyHidden> for {of}</VisuallyHidden>
    </>
  );
  return (
    <Disclosure summary={summary}>
      <Citations sources={sources} own={own} />
    </Disclosure>
  );
}
