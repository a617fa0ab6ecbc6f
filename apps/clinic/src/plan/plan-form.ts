import { formatMessage, type CivilDate } from '@osseo/core';
import { readQuestionnaire, type Form } from '@osseo/questionnaire/engine';
import { toFhirQuestionnaire, type RiskFormWords } from '@osseo/risk-forms';
import { en } from '@osseo/risk-forms/en';
import { ko } from '@osseo/risk-forms/ko';
import type { Questionnaire } from 'fhir/r4.js';
import { clinic } from '../../clinic.config.ts';
import type { SiteProcedureId } from '../catalogue/worded-procedure.ts';
import type { Locale } from '../languages.ts';
import { wordsFor } from '../words/index.ts';
import { askingProcedures } from './asking-procedures.ts';

const riskWords: Readonly<Record<Locale, RiskFormWords>> = { en, ko };

/** The words of the health questions, the talking points and the flags in one language. */
export function riskWordsFor(locale: Locale): RiskFormWords {
  return riskWords[locale];
}

/** The health questions of some procedures in one language, as FHIR. `today` is the last day that a past date may have. */
export function planQuestionnaire(
  procedures: readonly SiteProcedureId[],
  locale: Locale,
  today: CivilDate,
): Questionnaire {
  const helplines = helplinesFor(locale);
  return toFhirQuestionnaire(askingProcedures(procedures), riskWords[locale], {
    today,
    ...(helplines !== undefined && { helplines }),
  });
}

/** Whom to call in a crisis, where the clinic names somebody. */
export function helplinesFor(locale: Locale): string | undefined {
  const { crisisLine, emergencyNumber, formats } = clinic;
  if (!crisisLine) return undefined;
  const numbers = { crisis: crisisLine[locale], emergency: emergencyNumber[locale] };
  return formatMessage(wordsFor(locale).plan.helplines, formats[locale], numbers);
}

/** The same questions, ready for a session. The form belongs to all who ask for it, and nobody changes it. */
export function planForm(procedures: readonly SiteProcedureId[], locale: Locale, today: CivilDate): Form {
  const key = [locale, today, ...procedures].join(' ');
  const kept = forms.get(key);
  if (kept) return kept;

  const { form } = readQuestionnaire(planQuestionnaire(procedures, locale, today));
  const oldest = forms.keys().next();
  if (forms.size >= KEPT_FORMS && !oldest.done) forms.delete(oldest.value);
  forms.set(key, form);
  return form;
}

/** A handful of procedures in two languages asks for a handful of forms a day; staff read those of earlier days. */
const KEPT_FORMS = 50;
const forms = new Map<string, Form>();
