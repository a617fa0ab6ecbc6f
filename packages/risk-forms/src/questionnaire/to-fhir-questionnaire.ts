import { OSSEO_FHIR_BASE, type CivilDate } from '@osseo/core';
import { SNOMED_NOTICE } from '@osseo/procedures';
import type { Questionnaire } from 'fhir/r4.js';
import type { RiskFormWords } from '../model/words.ts';
import { SECTIONS } from '../rules/form-order.ts';
import { noticeOf } from '../words/notice-of.ts';
import { buildItem } from './build-item.ts';
import { askedFactors, type NeedsQuestions } from './needed-factors.ts';

export interface ToFhirQuestionnaireOptions {
  /**
   * Canonical address; by default one of ours, made from the groups of the procedures.
   * Give your own where procedures of one group ask about different factors.
   */
  readonly url?: string;
  /** Semantic version of the form. @default RISK_FORM_VERSION */
  readonly version?: string;
  /** The day of the clinic. With it, dates that must lie in the past are refused beyond it. */
  readonly today?: CivilDate;
}

/** Version of the shipped forms; raised whenever a question changes. */
export const RISK_FORM_VERSION = '0.2.0';

/**
 * The questions that some procedures need as one FHIR R4 Questionnaire: the union
 * of their factors, each question once, one top-level group per theme. The same
 * input always gives the same form.
 */
export function toFhirQuestionnaire(
  procedures: readonly NeedsQuestions[],
  words: RiskFormWords,
  { url, version, today }: ToFhirQuestionnaireOptions = {},
): Questionnaire {
  const asked = askedFactors(procedures);
  const groups = [...new Set(procedures.flatMap(({ groups: own }) => own))].toSorted();

  return {
    resourceType: 'Questionnaire',
    url: url ?? `${OSSEO_FHIR_BASE}/Questionnaire/risk-${groups.join('-')}`,
    version: version ?? RISK_FORM_VERSION,
    status: 'draft',
    subjectType: ['Patient'],
    language: words.locale,
    title: words.title,
    copyright: [...asked.flatMap((factor) => noticeOf(factor, words) ?? []), SNOMED_NOTICE].join(' '),
    item: SECTIONS.flatMap((section) => {
      const item = asked
        .filter((factor) => factor.section === section)
        .flatMap((factor) => factor.items.map((question) => buildItem(question, { factor, words, today })));
      return item.length === 0
        ? []
        : [{ linkId: `section-${section}`, type: 'group' as const, text: words.sections[section], item }];
    }),
  };
}
