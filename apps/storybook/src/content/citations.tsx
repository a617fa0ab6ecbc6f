import { citation, sourceOf, type OwnSourceId, type Source, type SourceId } from '@osseo/procedures/sources';
import type { ReactElement } from 'react';
import { inWords } from './in-words.ts';
import { WorkLink } from './work-link.tsx';

export interface CitationsProps {
  sources: readonly (SourceId | OwnSourceId)[];
  /** A clinic's own works, where the procedure brings some. */
  own?: Readonly<Partial<Record<OwnSourceId, Source>>> | undefined;
  /** There are none, since the text claims nothing. */
  uncited?: 'label' | null;
}

export const CLAIMS_NOTHING = 'Claims nothing, so cites nothing';

/** What a text rests on: each work in one line, what sort of work it is, and its key. */
export function Citations({ sources, own, uncited }: CitationsProps): ReactElement {
  if (sources.length === 0) return <p>{uncited ? CLAIMS_NOTHING : 'No source'}.</p>;
  return (
    <ul className="osseo-storybook-citations">
      {sources.map((id) => {
        const work = sourceOf(id, own);
        return (
          <li key={id}>
            <WorkLink work={work}>{citation(id, own)}</WorkLink> {inWords(work.kind)}, <code>{id}</code>
          </li>
        );
      })}
    </ul>
  );
}
