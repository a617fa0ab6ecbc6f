import { SummaryList, SummaryRow } from '@osseo/ui';
import type { ReactElement } from 'react';
import { inWords } from '../../content/in-words.ts';
import { ReviewBadge } from '../../content/review-badge.tsx';
import { Said } from '../said.tsx';
import { Section, SubSection } from '../section.tsx';
import { useSheet } from '../sheet-context.ts';

/** What is asked of patients, how good the evidence is, and which data this is. */
export function BehindIt(): ReactElement {
  const { procedure, words, catalogues } = useSheet();
  const { factors } = catalogues;
  const { best, grade, weakest } = procedure.evidence;
  return (
    <>
      <Section title="Risk factors that it asks about">
        <ul className="osseo-storybook-columns">
          {procedure.riskFactors.map((id) => (
            <li key={id}>
              <code>{id}</code> <span lang={factors.locale}>{factors.names[id]}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Evidence and version">
        <SummaryList>
          <SummaryRow term="Best evidence found">{best.map(inWords).join(', ')}</SummaryRow>
          <SummaryRow term="Grade">{grade === undefined ? 'The evidence states none' : inWords(grade)}</SummaryRow>
          <SummaryRow term="Version of the data">
            {procedure.id} {procedure.version}
          </SummaryRow>
          <SummaryRow term="Category">{inWords(procedure.category)}</SummaryRow>
          <SummaryRow term="Groups">{procedure.groups.map(inWords).join(', ')}</SummaryRow>
          <SummaryRow term="schema.org type">{procedure.schemaType}</SummaryRow>
          <SummaryRow term="Words in this language">
            <ReviewBadge status={words.review.status} />
          </SummaryRow>
        </SummaryList>
        <SubSection title="What is known least">
          <Said of={weakest} />
        </SubSection>
      </Section>
    </>
  );
}
