import type { ComponentType, ReactElement } from 'react';
import { Contents, Section } from '../content/section.tsx';
import { SheetContext, type Sheet } from './sheet-context.ts';
import { EvidenceAndVersion, RiskFactors } from './sections/behind-it.tsx';
import { Choosing } from './sections/choosing.tsx';
import { Complications, Outcomes } from './sections/figures.tsx';
import { AskedFirst } from './sections/first-questions.tsx';
import { HowItIsDone } from './sections/how-it-is-done.tsx';
import { Recovery } from './sections/recovery.tsx';
import { SafetyNotice, WarningSigns } from './sections/safety.tsx';
import { WhatItIs } from './sections/what-it-is.tsx';

const SECTIONS: readonly (readonly [title: string, Content: ComponentType])[] = [
  ['Warning signs', WarningSigns],
  ['What it is', WhatItIs],
  ['Who it is for', Choosing],
  ['How it is done', HowItIsDone],
  ['What patients ask first', AskedFirst],
  ['Outcomes', Outcomes],
  ['Complications', Complications],
  ['Recovery', Recovery],
  ['Risk factors asked about', RiskFactors],
  ['Evidence and version', EvidenceAndVersion],
];

/**
 * All that the data says of one procedure, each statement with its sources on demand.
 * Labels are English; clinical words are in the language of `words`, and marked as such.
 */
export function ProcedureSheet(sheet: Sheet): ReactElement {
  return (
    <SheetContext value={sheet}>
      <article>
        {sheet.procedure.safetyNotice && (
          <Section title="Safety notice">
            <SafetyNotice />
          </Section>
        )}
        <Contents titles={SECTIONS.map(([title]) => title)} />
        {SECTIONS.map(([title, Content]) => (
          <Section title={title} key={title}>
            <Content />
          </Section>
        ))}
      </article>
    </SheetContext>
  );
}
