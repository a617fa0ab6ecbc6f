import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { riskFactorsEs } from '@osseo/procedures/risk-factors/es';
import { riskFactorsKo } from '@osseo/procedures/risk-factors/ko';
import { pseudoWords } from '@osseo/testing/words';
import type { RiskFactorWords } from '@osseo/procedures/risk-factors';
import { ar as arMessages } from '../messages/ar.ts';
import { en as enMessages } from '../messages/en.ts';
import { es as esMessages } from '../messages/es.ts';
import { ko as koMessages } from '../messages/ko.ts';
import type { RiskFormMessages } from '../messages/risk-form-messages.ts';
import type { RiskFormWords } from '../model/words.ts';
import { en } from '../words/en/index.ts';
import { es } from '../words/es/index.ts';
import { ko } from '../words/ko/index.ts';

export interface StoryWords {
  readonly words: RiskFormWords;
  readonly catalogue: RiskFactorWords;
  readonly messages: RiskFormMessages;
  readonly notGiven: string;
  readonly yes: string;
  /** The number that a clinic puts under what cannot wait. */
  readonly helpline: string;
  /** An action that an app adds to a flag. */
  readonly seen: string;
}

const ENGLISH: StoryWords = {
  words: en,
  catalogue: riskFactorsEn,
  messages: enMessages,
  notGiven: 'No answer given',
  yes: 'Yes',
  helpline: 'Emergency number: 112',
  seen: 'Mark as seen',
};
const KOREAN: StoryWords = {
  words: ko,
  catalogue: riskFactorsKo,
  messages: koMessages,
  notGiven: '답변 없음',
  yes: '예',
  helpline: '응급 번호: 119',
  seen: '확인함으로 표시',
};
const SPANISH: StoryWords = {
  words: es,
  catalogue: riskFactorsEs,
  messages: esMessages,
  notGiven: 'Sin respuesta',
  yes: 'Sí',
  helpline: 'Emergencias: 112',
  seen: 'Marcar como visto',
};
/** Arabic proves the direction: its interface words around English content. */
const ARABIC: StoryWords = { ...ENGLISH, messages: arMessages, seen: 'وضع علامة مقروء' };

/** English 40 % longer, clinical text too. */
const LONGER: StoryWords = pseudoWords(ENGLISH);

const STORY_WORDS: Readonly<Record<string, StoryWords>> = {
  en: ENGLISH,
  ko: KOREAN,
  es: SPANISH,
  ar: ARABIC,
  'en-XA': LONGER,
};

/** The words of the language that the toolbar of the Storybook chose. */
export function storyWordsOf(globals: Readonly<Record<string, unknown>>): StoryWords {
  return STORY_WORDS[String(globals['locale'])] ?? ENGLISH;
}
