import { sources, type Source, type SourceId, type SourceKind } from '@osseo/procedures/sources';
import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { Badge } from '@osseo/ui';
import type { ReactElement } from 'react';
import { EveryProcedure } from '../content/every-procedure.tsx';
import { inWords } from '../content/in-words.ts';
import { ReadingTable } from '../content/reading-table.tsx';
import { WorkLink } from '../content/work-link.tsx';
import { citingOf } from './citing.ts';

/** Weak kinds, by which a text alone is not proven. */
const WEAK: ReadonlySet<SourceKind> = new Set<SourceKind>(['clinic-page', 'patient-page', 'news']);

/** Every work by kind, with everyone who cites it. */
export function BibliographyTables(): ReactElement {
  return <EveryProcedure>{(procedures) => <Tables citing={citingOf(procedures, riskFactorsEn)} />}</EveryProcedure>;
}

function Tables({ citing }: { citing: ReturnType<typeof citingOf> }): ReactElement {
  const works = (Object.entries(sources) as [SourceId, Source][]).map(([id, work]) => ({ id, work }));
  const kinds = [...new Set(works.map(({ work }) => work.kind))];
  return (
    <>
      <p>{works.length} works.</p>
      {kinds.map((kind) => {
        const ofKind = works.filter(({ work }) => work.kind === kind);
        return (
          <ReadingTable
            key={kind}
            className="osseo-storybook-table osseo-storybook-even osseo-storybook-works"
            caption={
              <>
                {inWords(kind)}: {ofKind.length} {WEAK.has(kind) && <Badge tone="caution">Weak kind of source</Badge>}
              </>
            }
            rows={ofKind}
            columns={[
              { name: 'Key', render: ({ id }) => <code>{id}</code> },
              { name: 'Work', render: ({ work }) => <Work work={work} /> },
              { name: 'Cited by', render: ({ id }) => citing.get(id)?.join('; ') ?? 'Nobody yet' },
            ]}
          />
        );
      })}
    </>
  );
}

function Work({ work }: { work: Source }): ReactElement {
  const { by, title, year, doi, address } = work;
  return (
    <span className="osseo-storybook-work">
      {by} ({year ?? 'no year'}). {title}
      {/[.?!]$/u.test(title) ? ' ' : '. '}
      <WorkLink work={work}>{doi === null ? (address ?? 'No DOI or address known.') : `doi:${doi}`}</WorkLink>
    </span>
  );
}
