import type { ReactElement } from 'react';
import type { StatementRef } from '../../engine/model/plan.ts';
import { nameOf } from '../../engine/texts/plan-texts.ts';
import { useRecovery } from '../context/recovery-context.ts';

/** The names of the treatments that the references come from, each once, as the language lists things. */
export function TreatmentNames({ of }: { of: readonly StatementRef[] }): ReactElement {
  const { texts, locale } = useRecovery();
  const names = [...new Set(of.map(({ treatment }) => nameOf(texts, treatment)))];
  return <bdi>{new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)}</bdi>;
}
