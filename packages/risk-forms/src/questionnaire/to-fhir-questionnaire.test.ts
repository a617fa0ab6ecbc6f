import { chinImplant } from '@osseo/procedures/chin-implant';
import { dentalImplant } from '@osseo/procedures/dental-implant';
import { facialFatTransfer } from '@osseo/procedures/facial-fat-transfer';
import { breastFatTransfer } from '@osseo/procedures/breast-fat-transfer';
import { toCivilDate } from '@osseo/core';
import { createSession, readQuestionnaire } from '@osseo/questionnaire/engine';
import { enter } from '@osseo/questionnaire/reading';
import { describe, expect, it } from 'vitest';
import { answerSession, everyFactor, UNKNOWN } from '../answer-form.examples.ts';
import { FACTORS } from '../factors/index.ts';
import { LINK_IDS } from '../rules/form-order.ts';
import { draftedRules } from '../rules/rules-of.ts';
import { itemsOf } from '../rules/trace-condition.ts';
import { en } from '../words/en/index.ts';
import { es } from '../words/es/index.ts';
import { ko } from '../words/ko/index.ts';
import { RISK_FORM_VERSION, toFhirQuestionnaire } from './to-fhir-questionnaire.ts';

const both = [dentalImplant, chinImplant];
const read = (procedures = everyFactor, words = en) => readQuestionnaire(toFhirQuestionnaire(procedures, words));
const questions = (procedures = everyFactor) =>
  read(procedures).form.items.flatMap(({ items }) => items.map((item) => item));

describe('the form for some procedures', () => {
  it.each([
    ['a dental implant', [dentalImplant]],
    ['a chin implant', [chinImplant]],
    ['both', both],
    ['every factor', everyFactor],
  ])('runs in the engine without a problem for %s', (_name, procedures) => {
    expect(read(procedures).problems).toEqual([]);
    expect(read(procedures, ko).problems).toEqual([]);
    expect(read(procedures, es).problems).toEqual([]);
  });

  it('asks once what both procedures need, and all that either needs', () => {
    const asked = questions(both).map(({ linkId }) => linkId);
    const single = new Set([...questions([dentalImplant]), ...questions([chinImplant])].map(({ linkId }) => linkId));

    expect(asked.length).toBe(new Set(asked).size);
    expect(new Set(asked)).toEqual(single);
    expect(asked.filter((linkId) => linkId === 'smoking')).toEqual(['smoking']);
  });

  it('leaves out what only the other procedure needs', () => {
    expect(questions([chinImplant]).map(({ linkId }) => linkId)).not.toContain('implant-lost');
    expect(questions([dentalImplant]).map(({ linkId }) => linkId)).not.toContain('dental-work');
  });

  it('is the same whatever the order of the procedures', () => {
    expect(toFhirQuestionnaire(both, en)).toEqual(toFhirQuestionnaire(both.toReversed(), en));
  });

  it('has one page per theme, in order, and none without questions', () => {
    expect(toFhirQuestionnaire(both, en).item?.map(({ text }) => text)).toEqual([
      'About you',
      'Smoking and alcohol',
      'Your medicines',
      'Illnesses',
      'Mouth and teeth',
      'Allergies',
      'Earlier treatment',
      'Your health today',
      'How you feel',
      'Your plans and wishes',
    ]);
    const short = toFhirQuestionnaire([{ groups: ['dental-implant'], riskFactors: ['R27'] }], en);
    expect(short.item?.map(({ text }) => text)).toEqual(['Your health today']);
  });

  it('asks a factor’s questions for another that only reads them', () => {
    const asked = questions([{ groups: ['dental-implant'], riskFactors: ['R05', 'R16'] }]).map(({ linkId }) => linkId);

    expect(asked).toContain('bone-medicine');
    expect(asked).toContain('medicines');
  });

  it('asks about the breasts before fat goes there, and before nothing else', () => {
    expect(questions([breastFatTransfer]).map(({ linkId }) => linkId)).toContain('breast-history');
    expect(questions([facialFatTransfer, ...both]).map(({ linkId }) => linkId)).not.toContain('breast-history');
  });

  it('never asks what clinicians measure', () => {
    expect(toFhirQuestionnaire([{ groups: ['dental-implant'], riskFactors: ['R14', 'R17'] }], en).item).toEqual([]);
  });

  it('names itself, its version and its language', () => {
    expect(toFhirQuestionnaire(both, ko)).toMatchObject({
      url: 'https://osseo.dev/fhir/Questionnaire/risk-dental-implant-facial-implant-sedation',
      version: RISK_FORM_VERSION,
      status: 'draft',
      language: 'ko',
    });
  });

  it('says where its questions on alcohol come from, and that their Korean is not validated', () => {
    for (const words of [en, ko, es]) {
      expect(toFhirQuestionnaire(both, words).copyright).toContain(words.factors.R02.notice);
      expect(words.factors.R02.notice).toMatch(
        /AUDIT.*(World Health Organization|세계보건기구|Organización Mundial de la Salud), 2001/u,
      );
    }
    expect(en.factors.R02.notice).toMatch(/Korean wording is our own translation and not the validated/u);
    expect(ko.factors.R02.notice).toMatch(/자체 번역/u);
    expect(toFhirQuestionnaire([{ groups: ['dental-implant'], riskFactors: ['R27'] }], en).copyright).not.toMatch(
      /AUDIT/u,
    );
  });
});

describe('every question', () => {
  it('offers both ways not to answer', () => {
    const without = questions().filter(({ absentReasons }) => absentReasons.length !== 2);

    expect(without).toEqual([]);
  });

  it('says why it is asked, where it opens a subject', () => {
    expect(questions().filter(({ help, enableWhen }) => enableWhen.length === 0 && !help)).toEqual([]);
  });

  it('about a medicine says not to stop it', () => {
    const medicines = FACTORS.flatMap(({ items }) => items.filter(({ medicine }) => medicine)).map(
      ({ linkId }) => linkId,
    );
    const warned = questions().filter(({ help }) => help?.includes(en.doNotStop));

    expect(medicines).toContain('bone-medicine-names');
    expect(warned.map(({ linkId }) => linkId).toSorted()).toEqual(medicines.toSorted());
  });

  it('must be answered if a rule reads it', () => {
    const needed = new Set(draftedRules.flatMap(({ when }) => itemsOf(when)));

    expect(questions().filter(({ linkId, required }) => required !== needed.has(linkId))).toEqual([]);
  });

  it('about self-harm says whom to call, beside the question', () => {
    for (const [words, call] of [
      [en, /call the emergency number or a crisis line now/u],
      [ko, /지금 응급 번호나 위기 상담 전화로 전화하십시오/u],
      [es, /llame ya a emergencias o a una línea de crisis/u],
    ] as const) {
      const asked = read(everyFactor, words).form.items.flatMap(({ items }) => items);
      expect(asked.find(({ linkId }) => linkId === 'self-harm')?.help).toMatch(call);
    }
  });

  it('offers inches and pounds by the names that people use', () => {
    const { units } = questions().find(({ linkId }) => linkId === 'height') ?? {};

    expect(units?.map(({ code, display }) => [code, display])).toEqual([
      ['cm', 'cm'],
      ['[in_i]', 'in'],
    ]);
  });

  it('marks “none of these” as ruling out the rest, as FHIR does', () => {
    const sections = toFhirQuestionnaire(everyFactor, en).item ?? [];
    const options = sections
      .flatMap(({ item = [] }) => item.flatMap(({ answerOption = [] }) => answerOption))
      .filter(({ extension }) => extension !== undefined);
    const exclusive = FACTORS.flatMap(({ items }) => items.filter((item) => item.exclusive !== undefined));

    expect(options).toHaveLength(exclusive.length);
    expect(options.filter(({ valueCoding }) => valueCoding?.code !== 'none')).toEqual([]);
    expect(options.slice(0, 1)).toEqual([
      {
        valueCoding: {
          system: 'https://osseo.dev/fhir/CodeSystem/risk-answers',
          code: 'none',
          display: 'None of these',
        },
        extension: [
          { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive', valueBoolean: true },
        ],
      },
    ]);
  });

  it('has no sum of AUDIT-C in it', () => {
    expect(JSON.stringify(toFhirQuestionnaire(both, en))).not.toMatch(/ordinal|score/iu);
  });
});

it('reads in rules and talking points only what some form asks', () => {
  const conditions = FACTORS.flatMap(({ rules, points }) => [...rules, ...points]).map(({ when }) => when);

  expect(conditions.flatMap(itemsOf).filter((linkId) => !LINK_IDS.includes(linkId))).toEqual([]);
});

describe('follow-up questions', () => {
  const visible = (given: Parameters<typeof answerSession>[0]) => answerSession(given).visible();

  it('stay away until an answer calls for them', () => {
    const shown = new Set(visible({}));
    const followUps = FACTORS.flatMap(({ items }) => items.filter(({ when }) => when)).map(({ linkId }) => linkId);

    expect(followUps.filter((linkId) => shown.has(linkId))).toEqual([]);
  });

  it('stay away when the first question is left open', () => {
    expect(visible({ diabetes: UNKNOWN })).not.toContain('hba1c');
    expect(visible({ diabetes: 'pre-diabetes' })).not.toContain('hba1c');
  });

  it('each appear for each answer that calls for them', () => {
    for (const { items } of FACTORS) {
      for (const { linkId, when } of items) {
        if (!when) continue;
        for (const value of when.is === true ? [true] : when.is) {
          expect(visible(openingOf(items, when.item, value)), linkId).toContain(linkId);
        }
      }
    }
  });

  it('go, and take their answers with them, when the first answer changes', () => {
    const session = answerSession({ smoking: 'every-day', 'smoking-per-day': 20 });
    session.answer('smoking', [{ kind: 'coding', value: { code: 'never' } }]);

    expect(session.visible()).not.toContain('smoking-per-day');
  });
});

describe('numbers', () => {
  const issues = (
    linkId: string,
    parts: Record<string, readonly string[]>,
    given: Parameters<typeof answerSession>[0],
  ) => {
    const session = answerSession(given);
    enter(session, linkId, parts);
    return session.validate(linkId).map(({ code }) => code);
  };
  const diabetic = { diabetes: 'type-2' };

  it.each([
    ['700', '%', ['above-max']],
    ['20', '%', []],
    ['2.9', '%', ['below-min']],
    ['53', '%', ['above-max']],
    ['53', 'mmol/mol', []],
    ['7', 'mmol/mol', ['below-min']],
    ['196', 'mmol/mol', ['above-max']],
  ])('an HbA1c of %s %s gives %j', (value, unit, codes) => {
    expect(issues('hba1c', { value: [value], unit: [unit] }, diabetic)).toEqual(codes);
  });

  it('a number of cigarettes is whole and plausible', () => {
    const smoker = { smoking: 'every-day' };
    expect(issues('smoking-per-day', { '': ['20'] }, smoker)).toEqual([]);
    expect(issues('smoking-per-day', { '': ['101'] }, smoker)).toEqual(['above-max']);
    expect(issues('smoking-per-day', { '': ['-1'] }, smoker)).toEqual(['below-min']);
  });

  it('a past date lies not after the day of the clinic', () => {
    const questionnaire = toFhirQuestionnaire(everyFactor, en, { today: toCivilDate('2026-11-21') });
    const session = createSession(readQuestionnaire(questionnaire).form);
    session.answer('diabetes', [
      { kind: 'coding', value: { system: 'https://osseo.dev/fhir/CodeSystem/risk-answers', code: 'type-1' } },
    ]);
    session.answer('hba1c-date', [{ kind: 'date', value: toCivilDate('2026-11-22') }]);

    expect(session.validate('hba1c-date').map(({ code }) => code)).toEqual(['above-max']);
  });
});

/** Answers that lead to a question's answer, from the first question on. */
function openingOf(
  items: (typeof FACTORS)[number]['items'],
  linkId: string,
  value: string | boolean,
): Parameters<typeof answerSession>[0] {
  const item = items.find((candidate) => candidate.linkId === linkId);
  const before = item?.when;
  const answer = item?.repeats && typeof value === 'string' ? [value] : value;
  if (!before) return { [linkId]: answer };
  return { ...openingOf(items, before.item, before.is === true ? true : (before.is[0] ?? '')), [linkId]: answer };
}
