import { toCivilDate } from '@osseo/core';
import { untilDay } from '@osseo/procedures';
import type { PlanOptions } from '../engine/model/options.ts';
import { ruleWith, unknown, yes } from '../engine/personalise/rules.examples.ts';
import type { TreatmentTexts } from '../engine/texts/plan-texts.ts';

/** Somebody who smokes and does not know about diabetes, with invented rules, and a decision of an invented clinic. */
export const SOMEBODY: PlanOptions = {
  factors: [yes('R01'), unknown('R03')],
  rules: [
    ruleWith({ type: 'extend', kind: 'strenuous-exercise', days: 14 }, { because: 'smoking-days', ask: 'smoking-ask' }),
    ruleWith({ type: 'raise-triage', sign: 'RF-09', urgency: 'emergency' }, { because: 'smoking-sign' }),
    ruleWith(
      {
        type: 'add-visit',
        visit: {
          id: 'wound',
          kind: 'check',
          window: { unit: 'day', min: 5, max: 6 },
          mergeable: true,
          statement: 'wound-check',
        },
      },
      { because: 'smoking-visit' },
    ),
    ruleWith(
      { type: 'require-clearance', kind: 'contact-sport' },
      { factor: 'R03', because: 'diabetes', ask: 'diabetes-ask' },
    ),
  ],
  overrides: [
    {
      id: 'pressure-cleared',
      treatment: 'chin',
      by: 'Dr Example',
      on: toCivilDate('2026-11-25'),
      why: 'Seen in the clinic.',
      recovery: { restrictions: { pressure: { until: untilDay(21) } } },
    },
  ],
};

/** The sentences of those rules. */
export const RULE_WORDS: Readonly<Record<'en' | 'ko' | 'es', TreatmentTexts>> = {
  en: {
    name: 'your answers',
    locale: 'en',
    statements: {
      'smoking-days': 'Two more weeks, because you told us that you smoke.',
      'smoking-sign': 'It is more urgent for you, because you told us that you smoke.',
      'smoking-visit': 'One more check, because you told us that you smoke.',
      'wound-check': 'We look at the wound.',
      'smoking-ask': 'Do you smoke?',
      diabetes: 'Until we say so, because you told us that you have diabetes.',
      'diabetes-ask': 'Do you have diabetes? It may change how long you avoid contact sport.',
    },
  },
  ko: {
    name: '답변',
    locale: 'ko',
    statements: {
      'smoking-days': '흡연하신다고 답하셔서 2주를 더합니다.',
      'smoking-sign': '흡연하신다고 답하셔서 더 급한 증상입니다.',
      'smoking-visit': '흡연하신다고 답하셔서 한 번 더 확인합니다.',
      'wound-check': '상처를 확인합니다.',
      'smoking-ask': '흡연하십니까?',
      diabetes: '당뇨병이 있다고 답하셔서 병원에서 말씀드릴 때까지입니다.',
      'diabetes-ask': '당뇨병이 있습니까? 몸이 부딪치는 운동을 피하는 기간이 달라질 수 있습니다.',
    },
  },
  es: {
    name: 'sus respuestas',
    locale: 'es',
    statements: {
      'smoking-days': 'Dos semanas más, porque nos dijo que fuma.',
      'smoking-sign': 'Para usted es más urgente, porque nos dijo que fuma.',
      'smoking-visit': 'Una revisión más, porque nos dijo que fuma.',
      'wound-check': 'Miramos la herida.',
      'smoking-ask': '¿Fuma?',
      diabetes: 'Hasta que le avisemos, porque nos dijo que tiene diabetes.',
      'diabetes-ask': '¿Tiene diabetes? Puede cambiar cuánto tiempo evita los deportes de contacto.',
    },
  },
};
