import { toCivilDate } from '@osseo/core';
import { ar } from '@osseo/questionnaire/messages/ar';
import { en } from '@osseo/questionnaire/messages/en';
import { es } from '@osseo/questionnaire/messages/es';
import { ko } from '@osseo/questionnaire/messages/ko';
import { pseudoWords } from '@osseo/testing/words';
import type { ReactElement, ReactNode } from 'react';
import type { Treatment } from '../engine/model/plan.ts';
import { RecoveryTimelineRoot } from '../react/parts/recovery-timeline-root.tsx';
import { RecoveryTimelineSafetyNet } from '../react/parts/recovery-timeline-safety-net.tsx';
import { EXAMPLES, exampleProps } from '../react/recovery.examples.ts';
import { draftedRules } from './engine/rules/drafted-rules.ts';
import { checkInAr } from './messages/ar.ts';
import { checkInEn } from './messages/en.ts';
import { checkInEs } from './messages/es.ts';
import { checkInKo } from './messages/ko.ts';
import type { RecoveryTimelineCheckInProps } from './react/recovery-timeline-check-in.tsx';

/** Words by language. Clinical text is there in English and Korean, the interface also in Arabic. */
const WORDS = {
  en: { messages: checkInEn, formMessages: en },
  'en-XA': { messages: pseudoWords(checkInEn), formMessages: pseudoWords(en) },
  ko: { messages: checkInKo, formMessages: ko },
  es: { messages: checkInEs, formMessages: es },
  ar: { messages: checkInAr, formMessages: ar },
};

/** A language that the plan's own examples have. */
export type CheckInLocale = NonNullable<Parameters<typeof exampleProps>[1]>;

const TREATMENTS: readonly Treatment[] = EXAMPLES.today.treatments;

/** A check-in of two procedures on day 12, which nobody reads and whose rules are off. */
export function checkInProps(locale: CheckInLocale = 'en'): RecoveryTimelineCheckInProps {
  return {
    treatments: TREATMENTS,
    history: [],
    ruleSet: draftedRules,
    connection: null,
    helplines: <strong>{HELPLINE[locale]}</strong>,
    ...WORDS[locale],
  };
}

/** The same where a nurse reads it, by rules that the clinic has adopted. */
export function connectedProps(locale: CheckInLocale = 'en'): RecoveryTimelineCheckInProps {
  return {
    ...checkInProps(locale),
    ruleSet: { ...draftedRules, adoption: { by: 'Clinical lead', on: toCivilDate('2026-10-01'), version: '0.1.0' } },
    connection: { owner: 'Nurse on duty', hours: '8:00–18:00' },
    onSend: () => Promise.resolve(),
  };
}

interface ExamplePlanProps {
  locale?: CheckInLocale;
  /** Day of the plan; `null` as on a server. */
  day?: 'known' | 'none';
  undated?: boolean;
  /** Whether the safety net is left out, where a story is about something else. */
  bare?: boolean;
  children: ReactNode;
}

/** A plan on day 12, with the safety net first. */
export function ExamplePlan({
  locale = 'en',
  day = 'known',
  undated = false,
  bare = false,
  children,
}: ExamplePlanProps): ReactElement {
  const props = exampleProps(undated ? 'undated' : 'today', locale);
  return (
    <RecoveryTimelineRoot {...props} today={day === 'known' ? (props.today ?? null) : null} titled={false}>
      {!bare && <RecoveryTimelineSafetyNet />}
      {children}
    </RecoveryTimelineRoot>
  );
}

const HELPLINE: Readonly<Record<keyof typeof WORDS, string>> = {
  en: 'Crisis line: 116 123, day and night.',
  'en-XA': pseudoWords({ line: 'Crisis line: 116 123, day and night.' }).line,
  es: 'Línea de crisis: 024, día y noche.',
  ko: '위기 상담 전화: 109, 하루 24시간.',
  ar: 'خط الأزمات: 116123، ليلًا ونهارًا.',
};
