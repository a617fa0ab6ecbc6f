/* Fills in the real form with the real engine, for tests and stories. */
import { toCivilDate } from '@osseo/core';
import { PROCEDURE_GROUPS } from '@osseo/procedures';
import { createSession, readQuestionnaire, type Answer, type Item, type Session } from '@osseo/questionnaire/engine';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { ANSWER_SYSTEM, UCUM } from './fhir/urls.ts';
import type { Adoption, Rule } from './model/rule.ts';
import { toFhirQuestionnaire } from './questionnaire/to-fhir-questionnaire.ts';
import type { NeedsQuestions } from './questionnaire/needed-factors.ts';
import { FACTORS } from './factors/index.ts';
import { en } from './words/en/index.ts';

/** An answer as a test writes it; the item's type says what it becomes. */
export type Given =
  | string
  | boolean
  | number
  | readonly string[]
  | readonly [number, string]
  | typeof UNKNOWN
  | typeof IN_PERSON;

export const UNKNOWN = { reason: 'asked-unknown' } as const;
export const IN_PERSON = { reason: 'asked-declined' } as const;

/** A procedure of each group that asks everything. */
export const everyFactor: readonly NeedsQuestions[] = PROCEDURE_GROUPS.map((group) => ({
  groups: [group],
  riskFactors: FACTORS.map(({ id }) => id),
}));

/** Answers a fresh form in the order given. Questions that do not apply refuse their answer loudly. */
export function answerSession(given: Readonly<Record<string, Given>>, procedures = everyFactor): Session {
  const { form } = readQuestionnaire(toFhirQuestionnaire(procedures, en));
  const session = createSession(form);
  for (const [linkId, value] of Object.entries(given)) {
    session.answer(linkId, answersOf(session.item(linkId).getSnapshot().item, value));
  }
  return session;
}

/** The visible answers of such a form, written on 21 November 2026. */
export function answerForm(given: Readonly<Record<string, Given>>, procedures = everyFactor): QuestionnaireResponse {
  return answerSession(given, procedures).toResponse({ status: 'completed', authored: '2026-11-21T10:00:00+09:00' });
}

/** A clinic that has adopted these rules as they are given. */
export function adopt(rules: readonly Rule[]): readonly Adoption[] {
  return rules.map(({ id, version }) => ({ rule: id, version, by: 'Clinical lead', on: toCivilDate('2026-10-01') }));
}

function answersOf(item: Item, value: Given): readonly Answer[] {
  if (typeof value === 'object' && 'reason' in value) return [{ kind: 'absent', reason: value.reason }];
  if (item.type === 'quantity') {
    const [amount, unit] = value as readonly [number, string];
    return [{ kind: 'quantity', value: amount, unit: { system: UCUM, code: unit } }];
  }
  const values = Array.isArray(value) ? (value as readonly string[]) : [value as string | boolean | number];
  return values.map((one): Answer => {
    if (typeof one === 'boolean') return { kind: 'boolean', value: one };
    if (typeof one === 'number') return { kind: item.type === 'integer' ? 'integer' : 'decimal', value: one };
    if (item.type === 'date') return { kind: 'date', value: one };
    const isOption = item.options.some(({ answer }) => answer.kind === 'coding' && answer.value.code === one);
    return isOption ? { kind: 'coding', value: { system: ANSWER_SYSTEM, code: one } } : { kind: 'string', value: one };
  });
}
