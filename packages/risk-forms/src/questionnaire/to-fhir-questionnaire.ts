import { OSSEO_FHIR_BASE, type CivilDate } from '@osseo/core';
import { SNOMED_NOTICE } from '@osseo/procedures';
import type { Questionnaire, QuestionnaireItem } from 'fhir/r4.js';
import type { Factor } from '../model/factor.ts';
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
  /**
   * Where the reason of a question stands: with the help of each first question, or in an item of its own below every
   * question, for a form that shows it on demand. `riskForm` asks for the second. @default 'in-sight'
   */
  readonly why?: 'in-sight' | 'on-demand';
  /** The clinic's crisis line and emergency number, beside the question on self-harm. */
  readonly helplines?: string;
  /** What patients must see before anything else, such as a risk of death: stands above the first question. */
  readonly safetyNotices?: readonly string[];
  /** Addresses of the works behind a factor's reason, for `supportLink` of the item that holds it. */
  readonly whyLinks?: (factor: Factor) => readonly string[];
  /** Items of the clinic's own after the questions of a factor. */
  readonly after?: (factor: Factor) => readonly QuestionnaireItem[];
  /** What the owners of those items ask to be printed. */
  readonly notices?: readonly string[];
}

/** Version of the shipped forms; raised whenever a question changes. */
export const RISK_FORM_VERSION = '0.3.0';

/**
 * The questions that some procedures need as one FHIR R4 Questionnaire: the union
 * of their factors, each question once, one top-level group per theme. The same
 * input always gives the same form.
 */
export function toFhirQuestionnaire(
  procedures: readonly NeedsQuestions[],
  words: RiskFormWords,
  options: ToFhirQuestionnaireOptions = {},
): Questionnaire {
  const {
    url,
    version,
    today,
    why = 'in-sight',
    helplines,
    safetyNotices = [],
    whyLinks,
    after,
    notices = [],
  } = options;
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
    copyright: [...asked.flatMap((factor) => noticeOf(factor, words) ?? []), ...notices, SNOMED_NOTICE].join(' '),
    item: withNotices(
      safetyNotices,
      SECTIONS.flatMap((section) => {
        const item = asked
          .filter((factor) => factor.section === section)
          .flatMap((factor) => {
            const links = whyLinks?.(factor) ?? [];
            const context = { factor, words, today, why, links, helplines };
            return [...factor.items.map((question) => buildItem(question, context)), ...(after?.(factor) ?? [])];
          });
        return item.length === 0
          ? []
          : [{ linkId: `section-${section}`, type: 'group' as const, text: words.sections[section], item }];
      }),
    ),
  };
}

/** Inside the first page and not before it, so that a form that shows page by page has no page without questions. */
function withNotices(texts: readonly string[], [first, ...others]: readonly QuestionnaireItem[]): QuestionnaireItem[] {
  if (!first) return [];
  const notices = texts.map((text, index) => ({
    linkId: `safety-notice-${index + 1}`,
    type: 'display' as const,
    text,
  }));
  return [{ ...first, item: [...notices, ...(first.item ?? [])] }, ...others];
}
