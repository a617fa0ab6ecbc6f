import { formatMessage, type CivilDate } from '@osseo/core';
import { readQuestionnaire, type Form } from '@osseo/questionnaire/engine';
import { riskForm, type RiskForm, type RiskFormWords } from '@osseo/risk-forms';
import { en } from '@osseo/risk-forms/en';
import { es } from '@osseo/risk-forms/es';
import { ko } from '@osseo/risk-forms/ko';
import { clinic } from '../../clinic.config.ts';
import { riskFactorWords } from '../catalogue/risk-factor-words.ts';
import { wordedProcedure, type SiteProcedureId } from '../catalogue/worded-procedure.ts';
import type { Locale } from '../languages.ts';
import { wordsFor } from '../words/index.ts';
import { askingProcedures } from './asking-procedures.ts';

const riskWords: Readonly<Record<Locale, RiskFormWords>> = { en, ko, es };

/** The words of the health questions, the talking points and the flags in one language. */
export function riskWordsFor(locale: Locale): RiskFormWords {
  return riskWords[locale];
}

/** Whom to call in a crisis, where the clinic names somebody. */
export function helplinesFor(locale: Locale): string | undefined {
  const { crisisLine, emergencyNumber, formats } = clinic;
  if (!crisisLine) return undefined;
  const numbers = { crisis: crisisLine[locale], emergency: emergencyNumber[locale] };
  return formatMessage(wordsFor(locale).plan.helplines, formats[locale], numbers);
}

/** The health questions of some procedures: their Questionnaire, why each is asked, the rules that are on, and the form for a session. */
export interface PlanQuestions extends RiskForm {
  readonly form: Form;
}

/**
 * The health questions of some procedures in one language. They belong to all who ask for them, and nobody changes them.
 * @param today The last day that a past date may have.
 */
export function planQuestions(procedures: readonly SiteProcedureId[], locale: Locale, today: CivilDate): PlanQuestions {
  const key = [locale, today, ...procedures].join(' ');
  const kept = questions.get(key);
  if (kept) return kept;

  const helplines = helplinesFor(locale);
  const asked = riskForm(askingProcedures(procedures), {
    words: riskWords[locale],
    adoptedRules: clinic.adoptedRules,
    ...(clinic.editions && { editions: clinic.editions }),
    ...(clinic.instruments && { instruments: clinic.instruments }),
    catalogue: riskFactorWords[locale],
    safetyNotices: safetyNoticesOf(procedures, locale),
    today,
    ...(helplines !== undefined && { helplines }),
  });
  const made = { ...asked, form: readQuestionnaire(asked.questionnaire).form };
  const oldest = questions.keys().next();
  if (questions.size >= KEPT && !oldest.done) questions.delete(oldest.value);
  questions.set(key, made);
  return made;
}

function safetyNoticesOf(procedures: readonly SiteProcedureId[], locale: Locale): readonly string[] {
  return procedures.flatMap((id) => {
    const { procedure, words } = wordedProcedure(id, locale);
    return (procedure.safetyNotice ?? []).flatMap((sentence) => words.statements[sentence] ?? []);
  });
}

/** A handful of procedures in three languages asks for a handful of forms a day; staff read those of earlier days. */
const KEPT = 50;
const questions = new Map<string, PlanQuestions>();
