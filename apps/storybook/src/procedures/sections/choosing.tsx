import type { ReactElement } from 'react';
import { SaidList } from '../said.tsx';
import { SubSection } from '../../content/section.tsx';
import { useSheet } from '../sheet-context.ts';

/** For whom, for whom not, and what else there is. */
export function Choosing(): ReactElement {
  const { indications, contraindications, alternatives } = useSheet().procedure;
  return (
    <>
      <SubSection title="Indications" empty={indications.length === 0}>
        <SaidList keys={indications} />
      </SubSection>
      <SubSection title="Contraindications and cautions" empty={contraindications.length === 0}>
        <SaidList keys={contraindications} />
      </SubSection>
      <SubSection title="Alternatives, no treatment first" empty={alternatives.length === 0}>
        <SaidList keys={alternatives} />
      </SubSection>
    </>
  );
}
