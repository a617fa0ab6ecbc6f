import { pseudoWords } from '@osseo/testing/words';
import type { Extension, Questionnaire, QuestionnaireItem } from 'fhir/r4.js';
import { enterForm } from '../../engine/form-post/enter-form.ts';
import { ABSENT_REASONS_URL } from '../../engine/fhir/urls.ts';
import { readQuestionnaire } from '../../engine/form/read-questionnaire.ts';
import { createSession } from '../../engine/session/create-session.ts';
import type { Session } from '../../engine/model/session.ts';

/** The languages in which examples can be looked at: those that they are written in, and one that is made of English. */
export type ExampleLocale = WrittenLocale | 'en-XA';

type WrittenLocale = 'en' | 'ko' | 'es' | 'ar';

/** A sentence in each language. Where there is none in Spanish, the English one stands in. */
export type Say = (
  words: Readonly<Record<Exclude<WrittenLocale, 'es'>, string> & Partial<Record<'es', string>>>,
) => string;

/** One form for stories and tests, with what someone may enter. */
export interface Example {
  readonly items: (say: Say) => QuestionnaireItem[];
  /** The language it speaks, and says that it speaks, whatever that of the page is. */
  readonly language?: WrittenLocale;
  /** What the form as a whole says of itself. */
  readonly extension?: (say: Say) => Extension[];
  /** A form post that has no problem. */
  readonly answered: readonly (readonly [string, string])[];
  /** A form post that has one. */
  readonly invalid: readonly (readonly [string, string])[];
}

/** "I don't know" and "I'd rather talk about it in person". */
export const WAYS_NOT_TO_ANSWER: NonNullable<QuestionnaireItem['extension']> = [
  { url: ABSENT_REASONS_URL, valueCode: 'asked-unknown' },
  { url: ABSENT_REASONS_URL, valueCode: 'asked-declined' },
];

/** Options with words as codes. */
export function options(
  ...words: readonly (readonly [code: string, display: string])[]
): NonNullable<QuestionnaireItem['answerOption']> {
  return words.map(([code, display]) => ({ valueCoding: { code, display } }));
}

/** A sentence under a question, as FHIR has it: an item of its own. */
export function help(linkId: string, text: string): QuestionnaireItem {
  const coding = [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'help' }];
  const url = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
  return { linkId: `${linkId}-help`, type: 'display', text, extension: [{ url, valueCodeableConcept: { coding } }] };
}

export function questionnaireOf(example: Example, locale: ExampleLocale): Questionnaire {
  const spoken = example.language ?? locale;
  const say: Say = (words) => (spoken === 'en-XA' ? pseudoWords(words.en) : (words[spoken] ?? words.en));
  return {
    resourceType: 'Questionnaire',
    status: 'draft',
    url: 'https://clinic.example/form',
    ...(example.language && { language: example.language }),
    ...(example.extension && { extension: example.extension(say) }),
    item: example.items(say),
  };
}

/** A session over an example, with a form post entered or not. */
export function sessionOf(
  example: Example,
  locale: ExampleLocale,
  entries: readonly (readonly [string, string])[] = [],
): Session {
  const session = createSession(readQuestionnaire(questionnaireOf(example, locale)).form, { locale });
  if (entries.length > 0) enterForm(session, entries);
  return session;
}
