import { ar, arDraft, arPages } from '../../../packages/questionnaire/src/messages/ar.ts';
import type { DraftMessages } from '../../../packages/questionnaire/src/messages/draft-messages.ts';
import { en, enDraft, enPages } from '../../../packages/questionnaire/src/messages/en.ts';
import { es, esDraft, esPages } from '../../../packages/questionnaire/src/messages/es.ts';
import { ko, koDraft, koPages } from '../../../packages/questionnaire/src/messages/ko.ts';
import type { PagesMessages } from '../../../packages/questionnaire/src/messages/pages-messages.ts';
import type { QuestionnaireMessages } from '../../../packages/questionnaire/src/messages/questionnaire-messages.ts';
import type { WhyMessages } from '../../../packages/risk-forms/src/messages/risk-form-messages.ts';
import { storyWordsOf } from '../../../packages/risk-forms/src/react/story-words.examples.ts';

export const LOCALES = ['en', 'ko', 'es', 'ar'] as const;

export type Locale = (typeof LOCALES)[number];

/** What a page of the journey says beside the questions. Plain data, which goes to the browser with the page. */
export interface JourneyWords {
  readonly locale: Locale;
  readonly messages: QuestionnaireMessages;
  readonly draft: DraftMessages;
  readonly pages: PagesMessages;
  readonly why: WhyMessages;
  readonly title: string;
  readonly sent: string;
}

export const WORDS: Readonly<Record<Locale, JourneyWords>> = {
  en: {
    locale: 'en',
    messages: en,
    draft: enDraft,
    pages: enPages,
    why: whyIn('en'),
    title: 'Before your visit',
    sent: 'Thank you',
  },
  ko: {
    locale: 'ko',
    messages: ko,
    draft: koDraft,
    pages: koPages,
    why: whyIn('ko'),
    title: '방문 전 질문',
    sent: '감사합니다',
  },
  es: {
    locale: 'es',
    messages: es,
    draft: esDraft,
    pages: esPages,
    why: whyIn('es'),
    title: 'Antes de su visita',
    sent: 'Gracias',
  },
  ar: {
    locale: 'ar',
    messages: ar,
    draft: arDraft,
    pages: arPages,
    why: whyIn('ar'),
    title: 'قبل زيارتك',
    sent: 'شكرًا لك',
  },
};

function whyIn(locale: Locale): WhyMessages {
  return storyWordsOf({ locale }).messages.why;
}

/** A message without a gap, as it stands on the page. */
export function plain(message: unknown): string {
  if (typeof message === 'string') return message;
  throw new TypeError('This message has forms of its own.');
}
