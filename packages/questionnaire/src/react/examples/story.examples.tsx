import { pseudoWords } from '@osseo/testing/words';
import type { StoryObj } from '@storybook/react-vite';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Session } from '../../engine/model/session.ts';
import { ar } from '../../messages/ar.ts';
import { en } from '../../messages/en.ts';
import { es } from '../../messages/es.ts';
import { ko } from '../../messages/ko.ts';
import type { QuestionnaireMessages } from '../../messages/questionnaire-messages.ts';
import { QuestionnaireForm, type QuestionnaireFormProps } from '../questionnaire-form.tsx';
import { sessionOf, type Example, type ExampleLocale } from './example.examples.ts';

/** What Storybook reads of a story, and what it gives to it. */
export interface Story {
  readonly name?: string;
  /** What its toolbars choose at first, such as the language. */
  readonly globals?: NonNullable<StoryObj['globals']>;
  readonly render: (args: object, context: StoryContext) => ReactElement;
  /** What somebody does with it, and what must come of that. */
  readonly play?: NonNullable<StoryObj['play']>;
}

interface StoryContext {
  /** What the toolbars choose. */
  readonly globals: Readonly<Record<string, unknown>>;
}

export interface InLanguage {
  readonly locale: ExampleLocale;
  readonly messages: QuestionnaireMessages;
}

/** How far someone has come with an example. */
export type ExampleState = 'empty' | 'answered' | 'invalid';

/** On one documentation page the forms would share their ids, and compete for the focus. */
export const ONE_FORM_PER_PAGE = { docs: { story: { inline: false, height: '36rem' } } } as const;

const MESSAGES: Readonly<Record<ExampleLocale, QuestionnaireMessages>> = { en, ko, es, ar, 'en-XA': pseudoWords(en) };

const LOCALES = ['en', 'ko', 'es', 'ar', 'en-XA'] as const;

/** The language that the toolbar chooses. */
export function languageOf({ globals }: StoryContext): InLanguage {
  const locale = LOCALES.find((known) => known === globals['locale']) ?? 'en';
  return { locale, messages: MESSAGES[locale] };
}

/** A story that shows an example as a whole form. */
export function formStory(
  example: Example,
  state: ExampleState = 'empty',
  props: Partial<QuestionnaireFormProps> = {},
  prepare?: (session: Session) => void,
): Story {
  return sessionStory(
    example,
    state,
    (session, language) => (
      <QuestionnaireForm session={session} {...language} {...props} onValidSubmit={(event) => event.preventDefault()} />
    ),
    prepare,
  );
}

/** A story that shows a session over an example in any other way. */
export function sessionStory(
  example: Example,
  state: ExampleState,
  show: (session: Session, language: InLanguage) => ReactNode,
  prepare?: (session: Session) => void,
): Story {
  return {
    render: (_, context) => {
      const language = languageOf(context);
      // Another language is another form: it begins anew.
      return (
        <WithSession key={language.locale} start={() => startOf(example, state, language.locale, prepare)}>
          {(session) => show(session, language)}
        </WithSession>
      );
    },
  };
}

function WithSession({
  start,
  children,
}: {
  start: () => Session;
  children: (session: Session) => ReactNode;
}): ReactNode {
  const [session] = useState(start);
  return children(session);
}

export function startOf(
  example: Example,
  state: ExampleState,
  locale: ExampleLocale,
  prepare: (session: Session) => void = () => undefined,
): Session {
  const session = sessionOf(example, locale, state === 'empty' ? [] : example[state]);
  prepare(session);
  if (state === 'invalid') session.validate();
  return session;
}
