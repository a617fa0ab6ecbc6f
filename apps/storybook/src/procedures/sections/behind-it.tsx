import { SummaryList, SummaryRow } from '@osseo/ui';
import type { ReactElement } from 'react';
import { inWords } from '../../content/in-words.ts';
import { ReviewBadge } from '../../content/review-badge.tsx';
import { Said } from '../said.tsx';
import { SubSection } from '../../content/section.tsx';
import { useSheet } from '../sheet-context.ts';

/** The factors whose questions it asks, by name. */
export function RiskFactors(): ReactElement {
  const { procedure, catalogues } = useSheet();
  const { factors } = catalogues;
  return (
    <ul className="osseo-storybook-columns">
      {procedure.riskFactors.map((id) => (
        <li key={id}>
          <code>{id}</code> <span lang={factors.locale}>{factors.names[id]}</span>
        </li>
      ))}
    </ul>
  );
}

/** How good the evidence is, and which data this is. */
export function EvidenceAndVersion(): ReactElement {
  const { procedure, words } = useSheet();
  const { best, grade, weakest } = procedure.evidence;
  return (
    <>
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
    </>
  );
}
