import type { ReactElement } from 'react';
import type { StatementRef } from '../../engine/model/plan.ts';
import { textOf } from '../../engine/texts/plan-texts.ts';
import { useRecovery } from '../context/recovery-context.ts';

/** One clinical sentence. It says its own language and direction where the interface speaks another one. */
export function Statement({ of }: { of: StatementRef }): ReactElement {
  const { texts, locale } = useRecovery();
  const language = texts[of.treatment]?.locale;
  return (
    <span dir="auto" lang={language === locale ? undefined : language}>
      {textOf(texts, of)}
    </span>
  );
}
