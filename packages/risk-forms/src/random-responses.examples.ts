/* Responses that people might give to the real form, for properties over all rules. */
import { toCivilDate } from '@osseo/core';
import { createSession, readQuestionnaire, type Answer, type Item } from '@osseo/questionnaire/engine';
import fc from 'fast-check';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { everyFactor } from './answer-form.examples.ts';
import { UCUM } from './fhir/urls.ts';
import { toFhirQuestionnaire } from './questionnaire/to-fhir-questionnaire.ts';
import { LINK_IDS } from './rules/form-order.ts';
import { en } from './words/en/index.ts';

const { form } = readQuestionnaire(toFhirQuestionnaire(everyFactor, en));
const items = new Map(form.items.flatMap((section) => section.items).map((item) => [item.linkId, item]));

/** One response to every question of every factor: some left empty, some left open, some in units that no question offers. */
export const anyResponse: fc.Arbitrary<QuestionnaireResponse> = fc
  .record({
    answers: fc.record(Object.fromEntries(LINK_IDS.map((linkId) => [linkId, answersTo(linkId)]))),
    authored: fc.oneof({ arbitrary: anyDate(2024, 2026), weight: 6 }, { arbitrary: fc.constant(undefined), weight: 1 }),
  })
  .map(({ answers, authored }) => {
    const session = createSession(form);
    for (const linkId of LINK_IDS) {
      if (session.item(linkId).getSnapshot().enabled) session.answer(linkId, answers[linkId] ?? []);
    }
    return session.toResponse({
      status: 'completed',
      ...(authored !== undefined && { authored: `${authored}T10:00:00+09:00` }),
    });
  });

function answersTo(linkId: string): fc.Arbitrary<readonly Answer[]> {
  const item = items.get(linkId);
  if (!item) throw new Error('No form asks this.');
  return fc.oneof(
    { arbitrary: fc.constant([]), weight: 1 },
    { arbitrary: fc.constantFrom('asked-unknown' as const, 'asked-declined' as const).map(open), weight: 2 },
    { arbitrary: valuesOf(item), weight: 12 },
  );
}

function open(reason: 'asked-unknown' | 'asked-declined'): readonly Answer[] {
  return [{ kind: 'absent', reason }];
}

function valuesOf(item: Item): fc.Arbitrary<readonly Answer[]> {
  if (item.options.length > 0) {
    const option = fc.constantFrom(...item.options.map(({ answer }) => answer));
    if (item.repeats) return fc.uniqueArray(option, { minLength: 1, maxLength: 4 });
    return option.map((answer) => [answer]);
  }
  return valueOf(item).map((answer) => [answer]);
}

function valueOf({ type, units }: Item): fc.Arbitrary<Answer> {
  switch (type) {
    case 'boolean':
      return fc.boolean().map((value) => ({ kind: 'boolean', value }));
    case 'integer':
      return fc.integer({ min: 0, max: 30 }).map((value) => ({ kind: 'integer', value }));
    case 'decimal':
      return tenths(0, 100).map((value) => ({ kind: 'decimal', value }));
    case 'date':
      return fc
        .oneof(anyDate(1930, 2026), fc.tuple(anyDate(2018, 2026), fc.constantFrom(4, 7, 10)).map(cut))
        .map((value) => ({ kind: 'date', value }));
    case 'quantity':
      return fc
        .record({
          value: fc.oneof(tenths(30, 120), tenths(300, 2100)),
          unit: fc.constantFrom(...units.map(({ code }) => code), 'mg/dL', undefined),
        })
        .map(({ value, unit }) => ({
          kind: 'quantity',
          value,
          unit: unit === undefined ? undefined : { system: UCUM, code: unit },
        }));
    default:
      return fc.constant({ kind: 'string', value: 'As my letter says.' });
  }
}

function tenths(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max }).map((value) => value / 10);
}

function anyDate(from: number, to: number): fc.Arbitrary<string> {
  const day = { year: fc.integer({ min: from, max: to }), month: fc.integer({ min: 1, max: 12 }) };
  return fc.record({ ...day, day: fc.constantFrom(1, 2, 15, 27, 28, 30, 31) }).map(({ year, month, day: wanted }) => {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const two = (number: number) => String(number).padStart(2, '0');
    return toCivilDate(`${String(year)}-${two(month)}-${two(Math.min(wanted, last))}`);
  });
}

function cut([date, length]: readonly [string, number]): string {
  return date.slice(0, length);
}
