import type { ReactElement } from 'react';
import { SheetContext, type Sheet } from './sheet-context.ts';
import { BehindIt } from './sections/behind-it.tsx';
import { Choosing } from './sections/choosing.tsx';
import { Figures } from './sections/figures.tsx';
import { AskedFirst } from './sections/first-questions.tsx';
import { HowItIsDone } from './sections/how-it-is-done.tsx';
import { Recovery } from './sections/recovery.tsx';
import { SafetyNotice, WarningSigns } from './sections/safety.tsx';
import { WhatItIs } from './sections/what-it-is.tsx';

/**
 * All that the data says of one procedure, each statement with its sources on demand.
 * Labels are English; clinical words are in the language of `words`, and marked as such.
 */
export function ProcedureSheet(sheet: Sheet): ReactElement {
  return (
    <SheetContext value={sheet}>
      <article className="osseo-storybook-sheet">
        <SafetyNotice />
        <WarningSigns />
        <WhatItIs />
        <Choosing />
        <HowItIsDone />
        <AskedFirst />
        <Figures />
        <Recovery />
        <BehindIt />
      </article>
    </SheetContext>
  );
}
