import { OsseoError } from '@osseo/core';
import { fhirProblems } from '@osseo/testing/fhir';
import type { Questionnaire } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { createSession, readQuestionnaire } from '../engine/index.ts';
import { defineQuestionnaire } from './index.ts';
import { intake, rare } from './intake.examples.ts';

const itemOf = ({ item = [] }: Questionnaire, linkId: string) => item.find((one) => one.linkId === linkId);

describe('a defined form', () => {
  it.each([
    ['of every kind of item', intake],
    ['of rare types', rare],
  ])('%s is valid FHIR R4', (_, form) => {
    expect(fhirProblems(form)).toEqual([]);
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });

  it('is a draft until it says otherwise, and keeps every field of its own', () => {
    expect(intake).toMatchObject({ status: 'draft', url: 'https://clinic.example/fhir/Questionnaire/intake' });
    expect(defineQuestionnaire({ status: 'active', language: 'ko', item: [] })).toMatchObject({
      status: 'active',
      language: 'ko',
    });
  });

  it('loads without a problem, and a session runs it', () => {
    const { form, problems } = readQuestionnaire(intake);
    expect(problems).toEqual([]);
    const session = createSession(form);
    expect(session.visible()).not.toContain('packs');
    session.answer('smoker', [{ kind: 'boolean', value: true }]);
    session.answer('packs', [{ kind: 'decimal', value: 2 }]);
    expect(session.visible()).toEqual(expect.arrayContaining(['packs', 'more']));
  });

  it('spells conditions as the type of their question wants them', () => {
    expect(itemOf(intake, 'more')).toMatchObject({
      enableBehavior: 'any',
      enableWhen: [
        { question: 'packs', operator: '>', answerDecimal: 1 },
        { answerQuantity: { value: 100, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' } },
        { operator: '!=', answerCoding: { system: 'urn:example:often', code: 'never' } },
      ],
    });
    const { item } = defineQuestionnaire({
      item: [
        { linkId: 'site', type: 'url', text: 'Your page' },
        { linkId: 'at', type: 'dateTime', text: 'When?' },
        { linkId: 'doctor', type: 'reference', text: 'Your doctor' },
        {
          linkId: 'note',
          type: 'string',
          text: 'Note',
          enableWhen: [
            { question: 'site', operator: 'exists', answer: true },
            { question: 'at', operator: '<', answer: '2026-01-01T00:00:00Z' },
            { question: 'doctor', operator: '=', answer: { reference: 'Practitioner/1' } },
          ],
        },
      ],
    });
    expect(item?.[3]).toMatchObject({
      enableBehavior: 'all',
      enableWhen: [
        { answerBoolean: true },
        { answerDateTime: '2026-01-01T00:00:00Z' },
        { answerReference: { reference: 'Practitioner/1' } },
      ],
    });
  });

  it('gives limits in the spelling of each type', () => {
    const form = defineQuestionnaire({
      item: [
        { linkId: 'd', type: 'date', text: 'Day', min: '2026-01-01' },
        { linkId: 'm', type: 'dateTime', text: 'Moment', min: '2026-01-01T00:00:00Z' },
        { linkId: 't', type: 'time', text: 'Time', max: '18:00:00' },
        { linkId: 'i', type: 'integer', text: 'Whole', min: 1 },
        { linkId: 'n', type: 'decimal', text: 'Number', max: 1.5 },
      ],
    });
    expect(form.item?.map(({ extension }) => Object.keys(extension?.[0] ?? {})[1])).toEqual([
      'valueDate',
      'valueDateTime',
      'valueTime',
      'valueInteger',
      'valueDecimal',
    ]);
    expect(readQuestionnaire(form).form.items.map(({ min, max }) => min ?? max)).toEqual([
      '2026-01-01',
      '2026-01-01T00:00:00Z',
      '18:00:00',
      1,
      1.5,
    ]);
  });

  it('gives the options, units, limits and controls that the engine reads', () => {
    const items = new Map(readQuestionnaire(intake).form.items.map((item) => [item.linkId, item]));
    expect(items.get('alcohol')).toMatchObject({ absentReasons: ['asked-declined'], required: true });
    expect(items.get('alcohol')?.options.map(({ token }) => token)).toEqual(['never', 'weekly', 'daily']);
    expect(items.get('allergies')?.options.map(({ exclusive }) => exclusive)).toEqual([false, true]);
    expect(items.get('allergies')?.control).toBe('check-box');
    expect(items.get('packs')?.min).toBe(0);
    expect(items.get('body')?.items[0]?.units.map(({ code }) => code)).toEqual(['kg', '[lb_av]']);
    expect(items.get('surgery')?.help).toBe('On your face.');
  });
});

describe('a form that types cannot refuse', () => {
  it('is refused where conditions go in a circle', () => {
    const circle = () =>
      defineQuestionnaire({
        item: [
          {
            linkId: 'a',
            type: 'boolean',
            text: 'A?',
            enableWhen: [{ question: 'b', operator: '=', answer: true }],
          },
          {
            linkId: 'b',
            type: 'boolean',
            text: 'B?',
            enableWhen: [{ question: 'a', operator: '=', answer: true }],
          },
        ],
      });
    expect(circle).toThrow(OsseoError);
    expect(circle).toThrow(expect.objectContaining({ code: 'invalid-questionnaire', path: 'item[0].enableWhen' }));
  });

  it('is refused where an option stands twice, or a choice has none', () => {
    const option = { code: 'x', display: 'X' };
    const twice = () =>
      defineQuestionnaire({ item: [{ linkId: 'c', type: 'choice', text: 'C?', options: [option, option] }] });
    expect(twice).toThrow(expect.objectContaining({ code: 'invalid-questionnaire', path: 'c' }));
    const none = () => defineQuestionnaire({ item: [{ linkId: 'c', type: 'choice', text: 'C?' }] });
    expect(none).toThrow('no-options');
  });
});
