import { OsseoError } from '@osseo/core';
import type { ProcedureGroup } from '@osseo/procedures';
import type { RiskFactorWords } from '@osseo/procedures/risk-factors';
import type { Questionnaire } from 'fhir/r4.js';
import type { Factor, SectionId } from '../model/factor.ts';
import type { Adoption, ForPatients, Rule, RuleEdition } from '../model/rule.ts';
import type { RiskFormWords } from '../model/words.ts';
import { besideQuestion, questionText } from '../questionnaire/build-item.ts';
import { askedFactors, type NeedsQuestions } from '../questionnaire/needed-factors.ts';
import { toFhirQuestionnaire, type ToFhirQuestionnaireOptions } from '../questionnaire/to-fhir-questionnaire.ts';
import { adoptionProblems, isAdoptedVersion, type AdoptionProblem } from '../rules/adoption-problems.ts';
import { applyEditions } from '../rules/apply-editions.ts';
import { SECTIONS } from '../rules/form-order.ts';
import { draftedRules } from '../rules/rules-of.ts';
import { slotGroup, slotsOf, type InstrumentSlot, type LicensedInstruments } from './instrument-slot.ts';
import { addressesOf, whyAsked, type WhyAsked } from './why-asked.ts';

export interface RiskFormOptions extends Pick<
  ToFhirQuestionnaireOptions,
  'url' | 'version' | 'today' | 'helplines' | 'safetyNotices'
> {
  /** The language: `en`, `ko` or `es` of `@osseo/risk-forms/en` and so on. A page pays for no other. */
  readonly words: RiskFormWords;
  /** The clinic's decisions. Without them every rule is off. */
  readonly adoptedRules?: readonly Adoption[];
  /** The clinic's own versions of shipped rules. */
  readonly editions?: readonly RuleEdition[];
  /** The rules to adopt from: the shipped ones, and those of the clinic beside them. @default draftedRules */
  readonly rules?: readonly Rule[];
  /** Instruments that the clinic holds a licence for. @default none */
  readonly instruments?: LicensedInstruments;
  /** Adds the catalogue's sentence to each reason, e.g. `riskFactorsEn` of `@osseo/procedures/risk-factors/en`. */
  readonly catalogue?: RiskFactorWords;
}

/** One question as a page may need to know of it, beside its item in the Questionnaire. */
export interface RiskFormQuestion extends ForPatients {
  readonly linkId: string;
  readonly text: string;
  /** Asked only after some answers. */
  readonly followUp: boolean;
  /** Shown on demand. */
  readonly why: WhyAsked;
  /** What must stand in sight beside it: not to stop a medicine, whom to call. */
  readonly beside: readonly string[];
}

/** One page of the form. */
export interface RiskFormSection extends ForPatients {
  readonly id: SectionId;
  /** Of its group in the Questionnaire. */
  readonly linkId: string;
  readonly title: string;
  readonly questions: readonly RiskFormQuestion[];
}

export interface RiskForm {
  readonly questionnaire: Questionnaire;
  /** The pages, by theme; every question once. */
  readonly sections: readonly RiskFormSection[];
  /** Where licensed instruments may stand. */
  readonly slots: readonly InstrumentSlot[];
  /** What clinicians need. No part for patients takes any of it. */
  readonly clinician: {
    /** The rules that are on for these procedures, for `evaluateRules`. */
    readonly rules: readonly Rule[];
    readonly adoptions: readonly Adoption[];
    readonly groups: readonly ProcedureGroup[];
    /** Adoptions and editions that do not do what the clinic may expect. */
    readonly problems: readonly AdoptionProblem[];
  };
}

/**
 * Everything that the questions of some procedures need: the form, its pages, why each question is asked, the slots for
 * licensed instruments, and the rules that are on. The same input always gives the same form.
 *
 * @throws {OsseoError} `invalid-procedure` if a procedure has a safety notice and `safetyNotices` has no sentence.
 */
export function riskForm(procedures: readonly NeedsQuestions[], options: RiskFormOptions): RiskForm {
  const {
    words,
    adoptedRules = [],
    editions = [],
    rules: shipped = draftedRules,
    instruments = {},
    catalogue,
  } = options;
  refuseWithoutNotice(procedures, options);
  const asked = askedFactors(procedures);
  const groups = [...new Set(procedures.flatMap(({ groups: own }) => own))].toSorted();
  const taken = asked.flatMap(({ items }) => items.map(({ linkId }) => linkId));
  const slots = slotsOf(
    asked.map(({ id }) => id),
    instruments,
    { today: options.today, taken },
  );
  const filled = slots.filter(({ state }) => state === 'filled');
  return {
    questionnaire: toFhirQuestionnaire(procedures, words, {
      ...options,
      why: 'on-demand',
      whyLinks: (factor) => addressesOf(whyAsked(factor, words, catalogue).sources),
      after: ({ id }) => filled.filter(({ factor }) => factor === id).map((slot) => slotGroup(slot, instruments)),
      notices: filled.flatMap(({ instrument }) => instruments[instrument]?.notice ?? []),
    }),
    sections: SECTIONS.flatMap((id): readonly RiskFormSection[] => {
      const questions = asked
        .filter(({ section }) => section === id)
        .flatMap((factor) => questionsOf(factor, whyAsked(factor, words, catalogue), options));
      return questions.length === 0 ? [] : [{ id, linkId: `section-${id}`, title: words.sections[id], questions }];
    }),
    slots,
    clinician: {
      rules: rulesThatAreOn(applyEditions(shipped, editions).rules, adoptedRules, groups),
      adoptions: adoptedRules,
      groups,
      problems: adoptionProblems(shipped, adoptedRules, editions),
    },
  };
}

/** A patient must not answer questions about an operation that may kill before having read that it may. */
function refuseWithoutNotice(procedures: readonly NeedsQuestions[], { safetyNotices = [] }: RiskFormOptions): void {
  if (safetyNotices.length > 0 || procedures.every(({ safetyNotice = [] }) => safetyNotice.length === 0)) return;
  throw new OsseoError(
    'invalid-procedure',
    'Osseo: one of the procedures has a safety notice, which patients must see before anything else. Give its sentences as `safetyNotices`.',
  );
}

function questionsOf(
  factor: Factor,
  why: WhyAsked,
  { words, helplines }: RiskFormOptions,
): readonly RiskFormQuestion[] {
  return factor.items.map((item) => ({
    linkId: item.linkId,
    text: questionText(words, factor, item.linkId),
    followUp: item.when !== undefined,
    why,
    beside: besideQuestion(item, { words, helplines }),
  }));
}

function rulesThatAreOn(
  rules: readonly Rule[],
  adoptions: readonly Adoption[],
  groups: readonly ProcedureGroup[],
): readonly Rule[] {
  return rules.filter((rule) => {
    const adoption = adoptions.find((candidate) => candidate.rule === rule.id);
    return adoption && isAdoptedVersion(rule, adoption) && rule.groups.some((group) => groups.includes(group));
  });
}
