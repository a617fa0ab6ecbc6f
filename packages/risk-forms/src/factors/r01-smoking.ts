import type { Condition } from '../model/rule.ts';

/** The studies are about cigarettes: their figures say nothing about people who only vape or use nicotine. */
const CIGARETTES = {
  any: [
    { item: 'smoking-kinds', is: 'cigarettes' },
    { item: 'smoking-per-day', over: 0 },
  ],
} as const;

/**
 * R01, smoking and nicotine. The evidence has a tier for daily smoking before implants and fat
 * transfer only; before other treatment it is drafted like smoking on some days and needs clinician review.
 */
export const smoking = {
  id: 'R01',
  version: '0.2.0',
  section: 'habits',
  items: [
    {
      linkId: 'smoking',
      type: 'choice',
      options: ['never', 'stopped', 'some-days', 'every-day'],
    },
    {
      linkId: 'smoking-kinds',
      type: 'choice',
      repeats: true,
      options: [
        'cigarettes',
        'e-cigarettes',
        'heated-tobacco',
        'cigars',
        'shisha',
        'snus',
        'nicotine-replacement',
        'cannabis',
      ],
      when: { item: 'smoking', is: ['some-days', 'every-day'] },
    },
    {
      linkId: 'smoking-per-day',
      type: 'integer',
      min: 0,
      max: 100,
      when: { item: 'smoking', is: ['some-days', 'every-day'] },
    },
    {
      linkId: 'smoking-years',
      type: 'integer',
      min: 0,
      max: 90,
      when: { item: 'smoking', is: ['some-days', 'every-day'] },
    },
    {
      linkId: 'smoking-stopped-on',
      type: 'date',
      past: true,
      precision: 'month',
      when: { item: 'smoking', is: ['stopped'] },
    },
    { linkId: 'smoking-help', type: 'boolean', when: { item: 'smoking', is: ['some-days', 'every-day'] } },
  ],
  points: [
    {
      id: 'r01-healing',
      purpose: 'tell',
      when: { item: 'smoking', anyOf: ['some-days', 'every-day'] },
    },
    {
      id: 'r01-when-to-stop',
      purpose: 'ask',
      when: { item: 'smoking', anyOf: ['some-days', 'every-day'] },
    },
    { id: 'r01-help', purpose: 'ask', when: { item: 'smoking-help', is: true } },
    { id: 'r01-stopped', purpose: 'tell', when: { item: 'smoking', is: 'stopped' } },
  ],
  rules: [
    {
      id: 'r01-stopped-long-ago',
      tier: 'note',
      groups: 'all',
      when: {
        all: [{ item: 'smoking', is: 'stopped' }, { not: { item: 'smoking-stopped-on', withinMonths: 3 } }],
      },
      sources: ['idf-smoking-2014'],
      effects: [{ effect: 'R01-dose' }],
    },
    {
      id: 'r01-stopped-recently',
      tier: 'caution',
      groups: 'all',
      when: {
        all: [
          { item: 'smoking', is: 'stopped' },
          { item: 'smoking-stopped-on', withinMonths: 3 },
        ],
      },
      sources: ['idf-smoking-2014'],
      effects: [{ effect: 'R01-dose' }],
    },
    {
      id: 'r01-some-days',
      tier: 'caution',
      groups: 'all',
      when: { item: 'smoking', is: 'some-days' },
      sources: ['moraschini-2016', 'hinode-2006'],
      effects: [
        { effect: 'R01-any-smoking', when: CIGARETTES as Condition },
        { effect: 'R01-any-smoking-earlier-pool', when: CIGARETTES as Condition },
      ],
    },
    {
      id: 'r01-every-day-other-treatment',
      tier: 'caution',
      groups: ['injectable-filler', 'injectable-toxin', 'rhinoplasty'],
      when: { item: 'smoking', is: 'every-day' },
      sources: [],
      effects: [],
    },
    {
      id: 'r01-every-day',
      tier: 'high',
      groups: ['dental-implant', 'facial-implant', 'fat-transfer'],
      when: { item: 'smoking', is: 'every-day' },
      sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006'],
      effects: [
        { effect: 'R01-heavy-per-patient', when: { item: 'smoking-per-day', over: 20 } },
        { effect: 'R01-heavy-per-implant', when: { item: 'smoking-per-day', over: 20 } },
        { effect: 'R01-any-smoking', when: CIGARETTES as Condition },
        { effect: 'R01-any-smoking-earlier-pool', when: CIGARETTES as Condition },
      ],
    },
  ],
} as const;
