import { citation, sourceOf, type OwnSourceId, type Source, type SourceId } from '@osseo/procedures/sources';
import type { ReactElement } from 'react';
import { inWords } from './in-words.ts';

export interface CitationsProps {
  sources: readonly (SourceId | OwnSourceId)[];
  /** A clinic's own works, where the procedure brings some. */
  own?: Readonly<Partial<Record<OwnSourceId, Source>>> | undefined;
  /** Why there are none: the text claims nothing, or no work was found. */
  uncited?: keyof typeof UNCITED | null;
}

export const UNCITED = { label: 'Claims nothing, so cites nothing', gap: 'No source was found' } as const;

/** What a text rests on: each work in one line, what sort of work it is, and its key. */
export function Citations({ sources, own, uncited }: CitationsProps): ReactElement {
  if (sources.length === 0) return <p>{uncited ? UNCITED[uncited] : 'No source'}.</p>;
  return (
    <ul className="osseo-storybook-citations">
      {sources.map((id) => {
        const { doi, kind } = sourceOf(id, own);
        const line = citation(id, own);
        return (
          <li key={id}>
            {doi === null ? (
              line
            ) : (
              <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
                {line}
              </a>
            )}{' '}
            {inWords(kind)}, <code>{id}</code>
          </li>
        );
      })}
    </ul>
  );
}
