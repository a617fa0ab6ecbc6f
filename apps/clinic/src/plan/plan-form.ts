import type { CivilDate, Locale } from '@osseo/core';
import type { ProcedureId } from '@osseo/procedures';
import { readQuestionnaire, type Form } from '@osseo/questionnaire/engine';
import { riskQuestionnaire, type RiskFormWords } from '@osseo/risk-forms';
import { en } from '@osseo/risk-forms/en';
import { ko } from '@osseo/risk-forms/ko';
import type { Questionnaire } from 'fhir/r4.js';
import { wordedProcedure } from '../catalogue/worded-procedure.ts';

const riskWords: Readonly<Record<Locale, RiskFormWords>> = { en, ko };

/** The words of the health questions, the talking points and the flags in one language. */
export function riskWordsFor(locale: Locale): RiskFormWords {
  return riskWords[locale];
}

/** The health questions of some procedures in one language, as FHIR. `today` is the last day that a past date may have. */
export function planQuestionnaire(procedures: readonly ProcedureId[], locale: Locale, today: CivilDate): Questionnaire {
  const chosen = procedures.map((id) => wordedProcedure(id, locale).procedure);
  return riskQuestionnaire(chosen, riskWords[locale], { today });
}

/** The same questions, ready for a session. */
export function planForm(procedures: readonly ProcedureId[], locale: Locale, today: CivilDate): Form {
  return readQuestionnaire(planQuestionnaire(procedures, locale, today)).form;
}
