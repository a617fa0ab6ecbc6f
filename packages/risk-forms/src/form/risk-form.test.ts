import { toCivilDate } from '@osseo/core';
import { PROCEDURE_GROUPS } from '@osseo/procedures';
import { chinImplant } from '@osseo/procedures/chin-implant';
import { dentalImplant } from '@osseo/procedures/dental-implant';
import { glutealFatTransfer } from '@osseo/procedures/gluteal-fat-transfer';
import { glutealFatTransferEn } from '@osseo/procedures/gluteal-fat-transfer/en';
import { instruments } from '@osseo/procedures/risk-factors';
import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { readQuestionnaire } from '@osseo/questionnaire/engine';
import { fhirProblems } from '@osseo/testing/fhir';
import type { QuestionnaireItem } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { adopt, everyFactor } from '../answer-form.examples.ts';
import { factors } from '../factors/index.ts';
import { draftedRules, rulesOf } from '../rules/rules-of.ts';
import { en } from '../words/en/index.ts';
import { es } from '../words/es/index.ts';
import { ko } from '../words/ko/index.ts';
import { INSTRUMENT_SLOTS, type LicensedInstrument } from './instrument-slot.ts';
import { riskForm } from './risk-form.ts';

const both = [dentalImplant, chinImplant];
const form = riskForm(both, { words: en, adoptedRules: adopt(rulesOf(['R27', 'R46'])), catalogue: riskFactorsEn });
const questions = form.sections.flatMap((section) => section.questions);

function itemsOf(items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...itemsOf(item.item)]);
}

describe('the form of some procedures', () => {
  it('has one page per theme and every question once, as its Questionnaire has', () => {
    const { item: groups = [] } = form.questionnaire;

    expect(form.sections.map(({ linkId, title }) => [linkId, title])).toEqual(
      groups.map(({ linkId, text }) => [linkId, text]),
    );
    const asked = groups.flatMap(({ item = [] }) => item.map(({ linkId }) => linkId));
    expect(questions.map(({ linkId }) => linkId)).toEqual(asked);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('is valid FHIR that our engine reads without a problem, in every language', () => {
    for (const words of [en, ko, es]) {
      const { questionnaire } = riskForm(everyFactor, { words, helplines: 'Call 112.' });
      expect(fhirProblems(questionnaire)).toEqual([]);
      expect(readQuestionnaire(questionnaire).problems).toEqual([]);
    }
  });

  it('says of each question why it is asked, with the sources of the sentence', () => {
    const smoking = questions.find(({ linkId }) => linkId === 'smoking-per-day');

    expect(smoking?.why).toMatchObject({
      text: en.factors.R01.why,
      statement: riskFactorsEn.statements['R01-patient'],
      review: { status: 'draft' },
    });
    expect(smoking?.why.sources.length).toBeGreaterThan(0);
    expect(smoking?.why.citations).toHaveLength(smoking?.why.sources.length ?? 0);
    expect(questions.filter(({ why }) => why.text === '')).toEqual([]);
  });

  it('carries the reason below the question as a text that shows on demand, with links to its sources', () => {
    const smoking = itemsOf(form.questionnaire.item).find(({ linkId }) => linkId === 'smoking.why');

    expect(smoking).toMatchObject({ type: 'display', text: en.factors.R01.why });
    expect(smoking?.extension?.[0]?.valueCodeableConcept?.coding?.[0]?.code).toBe('flyover');
    const links = smoking?.extension?.slice(1) ?? [];
    expect(links.length).toBeGreaterThan(0);
    for (const { url, valueUri } of links) {
      expect(url).toBe('http://hl7.org/fhir/StructureDefinition/questionnaire-supportLink');
      expect(valueUri).toMatch(/^https?:\/\//u);
    }
  });

  it('keeps the reason out of what must not be missed', () => {
    const help = itemsOf(form.questionnaire.item).filter(({ linkId }) => linkId.endsWith('.help'));

    expect(help.length).toBeGreaterThan(0);
    expect(help.filter(({ text = '' }) => Object.values(en.factors).some(({ why }) => text.includes(why)))).toEqual([]);
  });

  it('puts the numbers of the clinic beside the question on self-harm, and nowhere else', () => {
    const { sections, questionnaire } = riskForm(both, { words: en, helplines: 'Call 112.' });
    const beside = sections.flatMap((section) => section.questions).filter((one) => one.beside.includes('Call 112.'));
    const help = itemsOf(questionnaire.item).filter(({ text }) => text?.includes('Call 112.'));

    expect(beside.map(({ linkId }) => linkId)).toEqual(['self-harm']);
    expect(help.map(({ linkId }) => linkId)).toEqual(['self-harm.help']);
  });

  it('shows a safety notice above the first question, and refuses a procedure with one without its words', () => {
    const sentences = (glutealFatTransfer.safetyNotice ?? []).map((key) => glutealFatTransferEn.statements[key]);
    const { questionnaire, sections } = riskForm([glutealFatTransfer], { words: en, safetyNotices: sentences });
    const [first] = questionnaire.item ?? [];

    expect(sentences[0]).toMatch(/risk of death/u);
    expect(first?.item?.slice(0, sentences.length).map(({ type, text }) => [type, text])).toEqual(
      sentences.map((text) => ['display', text]),
    );
    expect(first?.item?.[sentences.length]?.linkId).toBe(sections[0]?.questions[0]?.linkId);
    expect(readQuestionnaire(questionnaire).problems).toEqual([]);
    expect(() => riskForm([glutealFatTransfer], { words: en })).toThrow(/safetyNotices/u);
  });

  it('gives clinicians the rules that are on for these procedures, and what is wrong with adoptions', () => {
    expect(form.clinician.rules.map(({ id }) => id)).toEqual(['r27-infection-now']);
    expect(form.clinician.groups).toEqual(['dental-implant', 'facial-implant', 'sedation']);
    expect(form.clinician.problems).toEqual([]);
    expect(riskForm(both, { words: en }).clinician.rules).toEqual([]);
    expect(
      riskForm(both, { words: en, adoptedRules: adopt(rulesOf(['R27'])).map((one) => ({ ...one, version: '9.9.9' })) })
        .clinician.problems,
    ).toMatchObject([{ rule: 'r27-infection-now', problem: 'other-version' }]);
  });

  it('is the same whatever the order of the procedures', () => {
    expect(riskForm(both, { words: en })).toEqual(riskForm(both.toReversed(), { words: en }));
  });

  it('keeps its rules out of what patients see', () => {
    const { clinician, ...patient } = riskForm(everyFactor, { words: en, adoptedRules: adopt(draftedRules) });

    expect(clinician.rules).toHaveLength(draftedRules.length);
    const shown = JSON.stringify(patient);
    expect(draftedRules.filter(({ id }) => shown.includes(`"${id}"`))).toEqual([]);
    expect(shown).not.toMatch(/"tier"|"severity"/u);
  });
});

describe('slots for licensed instruments', () => {
  const licensed: LicensedInstrument = {
    items: [{ linkId: 'own-1', type: 'boolean', text: 'The words that the clinic may use.' }],
    licence: { holder: 'The clinic', grantedBy: 'The owner, letter 7', until: toCivilDate('2026-12-31') },
    notice: 'Used by permission.',
  };
  const bddq = (instrument: LicensedInstrument, today = '2026-11-22') =>
    riskForm(both, { words: en, instruments: { bddq: instrument }, today: toCivilDate(today) });
  const stateOf = ({ slots }: ReturnType<typeof riskForm>) =>
    slots.find(({ instrument }) => instrument === 'bddq')?.state;

  it('are the questionnaires for patients whose text does not ship', () => {
    for (const id of INSTRUMENT_SLOTS) {
      expect(instruments[id].textShips).toBe(false);
      expect(instruments[id].factors.filter((factor) => factors[factor].items.length === 0)).toEqual([]);
    }
  });

  it('are empty unless the clinic fills them, and bring no text', () => {
    const { slots, questionnaire } = riskForm(both, { words: en });

    expect(slots.map(({ instrument, factor, state }) => [instrument, factor, state])).toContainEqual([
      'bddq',
      'R32',
      'empty',
    ]);
    expect(slots.filter(({ state }) => state !== 'empty')).toEqual([]);
    expect(itemsOf(questionnaire.item).filter(({ linkId }) => linkId.startsWith('instrument-'))).toEqual([]);
  });

  it('stand after the questions of their factor, and print what the owner asks for', () => {
    const filled = bddq(licensed);
    const mind = filled.questionnaire.item?.find(({ linkId }) => linkId === 'section-mind')?.item ?? [];
    const ids = mind.map(({ linkId }) => linkId);

    expect(stateOf(filled)).toBe('filled');
    expect(ids[ids.indexOf('instrument-bddq') - 1]).toBe('look-unhappy-before');
    expect(filled.questionnaire.copyright).toContain('Used by permission.');
    expect(readQuestionnaire(filled.questionnaire).problems).toEqual([]);
    expect(fhirProblems(filled.questionnaire)).toEqual([]);
  });

  it('stay empty once the licence has ended', () => {
    const expired = bddq(licensed, '2027-01-01');

    expect(stateOf(expired)).toBe('expired');
    expect(JSON.stringify(expired.questionnaire)).not.toContain('The words that the clinic may use.');
  });

  it('refuse a question that would take the place of ours, or show the patient a score', () => {
    const total = {
      linkId: 'own-total',
      type: 'integer' as const,
      extension: [
        {
          url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
          valueExpression: { language: 'text/fhirpath', expression: '1' },
        },
      ],
    };
    const hidden = { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true };

    expect(stateOf(bddq({ ...licensed, items: [{ linkId: 'smoking', type: 'boolean' }] }))).toBe('refused');
    expect(stateOf(bddq({ ...licensed, items: [...licensed.items, total] }))).toBe('refused');
    expect(
      stateOf(bddq({ ...licensed, items: [...licensed.items, { ...total, extension: [...total.extension, hidden] }] })),
    ).toBe('filled');
  });

  it('are no part of a form that does not ask about their factor', () => {
    expect(riskForm([{ groups: [PROCEDURE_GROUPS[0]], riskFactors: ['R27'] }], { words: en }).slots).toEqual([]);
  });
});
