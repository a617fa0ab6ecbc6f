import { toCivilDate, type CivilDate } from '@osseo/core';
import { pseudoWords } from '@osseo/testing/words';
import { chinImplant } from '@osseo/procedures/chin-implant';
import { chinImplantEn } from '@osseo/procedures/chin-implant/en';
import { chinImplantEs } from '@osseo/procedures/chin-implant/es';
import { chinImplantKo } from '@osseo/procedures/chin-implant/ko';
import { dentalImplant } from '@osseo/procedures/dental-implant';
import { dentalImplantEn } from '@osseo/procedures/dental-implant/en';
import { dentalImplantEs } from '@osseo/procedures/dental-implant/es';
import { dentalImplantKo } from '@osseo/procedures/dental-implant/ko';
import { warningSignsEn } from '@osseo/procedures/warning-signs/en';
import { warningSignsEs } from '@osseo/procedures/warning-signs/es';
import { warningSignsKo } from '@osseo/procedures/warning-signs/ko';
import { planRecovery } from '../engine/plan-recovery.ts';
import { days } from '@osseo/procedures';
import type { PlanOptions } from '../engine/model/options.ts';
import type { Treatment } from '../engine/model/plan.ts';
import { forPerson } from '../engine/personalise/for-person.ts';
import { recoveryAr } from '../messages/ar.ts';
import { recoveryEn } from '../messages/en.ts';
import { recoveryEs } from '../messages/es.ts';
import { recoveryKo } from '../messages/ko.ts';
import { RULE_WORDS, SOMEBODY } from './personal.examples.ts';
import type { RecoveryAddresses, RecoveryPlanViewProps } from './recovery-plan-view.tsx';

const DAY_ZERO = toCivilDate('2026-11-23');

const chin = (on = true): Treatment => ({ key: 'chin', procedure: chinImplant, on: on ? DAY_ZERO : null });
const dental = (on = true): Treatment => ({ key: 'dental', procedure: dentalImplant, on: on ? DAY_ZERO : null });

/** A task that the other procedure's limits never allow. */
const massaged = (): Treatment => ({
  ...dental(),
  procedure: {
    ...dentalImplant,
    recovery: {
      ...dentalImplant.recovery,
      tasks: [{ id: 'press', span: days(0, 1), statement: 'care-soft-food', touches: ['pressure-on-area'] }],
    },
  },
});

const ENGLISH = {
  messages: recoveryEn,
  texts: { chin: chinImplantEn, dental: dentalImplantEn, rules: RULE_WORDS.en },
  warningSigns: warningSignsEn,
  emergencyNumber: '112',
};

/**
 * Words by language: clinical text in English, Korean and Spanish, the interface also in Arabic, and all of English once more,
 * 40 % longer.
 */
const WORDS = {
  en: ENGLISH,
  'en-XA': pseudoWords(ENGLISH),
  ko: {
    messages: recoveryKo,
    texts: { chin: chinImplantKo, dental: dentalImplantKo, rules: RULE_WORDS.ko },
    warningSigns: warningSignsKo,
    emergencyNumber: '119',
  },
  es: {
    messages: recoveryEs,
    texts: { chin: chinImplantEs, dental: dentalImplantEs, rules: RULE_WORDS.es },
    warningSigns: warningSignsEs,
    emergencyNumber: '112',
  },
  ar: { ...ENGLISH, messages: recoveryAr },
};

/** The named examples of the timeline: stories and tests show the same ones. */
export const EXAMPLES: Readonly<Record<ExampleName, Example>> = {
  dated: { treatments: [chin()], today: null },
  undated: { treatments: [dental(false)], today: null },
  merged: { treatments: [chin(), dental()], today: null },
  today: { treatments: [chin(), dental()], today: toCivilDate('2026-12-05') },
  conflict: { treatments: [chin(), massaged()], today: null },
  personal: { treatments: [chin()], today: toCivilDate('2026-11-30'), person: SOMEBODY },
  corrected: { treatments: [chin()], today: toCivilDate('2026-11-30'), person: { ...SOMEBODY, factors: [] } },
};

export type ExampleName = 'dated' | 'undated' | 'merged' | 'today' | 'conflict' | 'personal' | 'corrected';

interface Example {
  readonly treatments: readonly Treatment[];
  readonly today: CivilDate | null;
  readonly person?: PlanOptions;
}

type ExampleLocale = keyof typeof WORDS;

/** The language that the toolbar of the Storybook chose. */
export function exampleLocaleOf({ locale }: Readonly<Record<string, unknown>>): ExampleLocale {
  return Object.hasOwn(WORDS, String(locale)) ? (locale as ExampleLocale) : 'en';
}

/** Where the host of the examples has the plan in other forms. */
export const ADDRESSES: RecoveryAddresses = {
  calendar: '/plan/dates.ics',
  calendarDetails: '/plan/dates.ics?detail=full',
  feed: 'webcal://clinic.example/plan/dates.ics',
  plan: '/plan/sheet',
  fridge: '/plan/sheet?page=fridge',
};

/** Everything that the root of an example needs, in one language. */
export function exampleProps(name: ExampleName, locale: ExampleLocale = 'en'): RecoveryPlanViewProps {
  const { treatments, today, person } = EXAMPLES[name];
  return {
    plan: planRecovery(treatments, person && forPerson(person)),
    today,
    locale,
    clinicPhone: '020 7946 0000',
    ...WORDS[locale],
  };
}
