import { useState, type ReactElement } from 'react';
import type { Session } from '../../../engine/model/session.ts';
import { ar, arWidgets } from '../../../messages/ar.ts';
import { en, enWidgets } from '../../../messages/en.ts';
import { es, esWidgets } from '../../../messages/es.ts';
import { ko, koWidgets } from '../../../messages/ko.ts';
import { readPresentation } from '../../../presentation/read-presentation.ts';
import { questionnaireOf, type Example, type ExampleLocale } from '../../examples/example.examples.ts';
import { pseudoWords } from '@osseo/testing/words';
import { languageOf, startOf, type ExampleState, type Story } from '../../examples/story.examples.tsx';
import { QuestionnaireForm } from '../../questionnaire-form.tsx';
import { presentForm } from '../presentation/present-form.tsx';
import { widgets } from '../widgets.ts';

const MESSAGES = {
  ar: [ar, arWidgets],
  en: [en, enWidgets],
  es: [es, esWidgets],
  ko: [ko, koWidgets],
  'en-XA': [pseudoWords(en), pseudoWords(enWidgets)],
} as const;

/** A story that shows an example as a form with all widgets. */
export function widgetStory(
  example: Example,
  state: ExampleState = 'empty',
  prepare: (session: Session) => void = () => undefined,
): Story {
  return {
    render: (_, context) => {
      const { locale } = languageOf(context);
      return <WidgetForm key={locale} example={example} state={state} locale={locale} prepare={prepare} />;
    },
  };
}

interface WidgetFormProps {
  example: Example;
  state: ExampleState;
  locale: ExampleLocale;
  prepare: (session: Session) => void;
}

function WidgetForm({ example, state, locale, prepare }: WidgetFormProps): ReactElement {
  const [messages, words] = MESSAGES[locale];
  const [session] = useState(() => {
    const started = startOf(example, state, locale);
    prepare(started);
    return started;
  });
  const [presentation] = useState(() => presentForm(readPresentation(questionnaireOf(example, locale)), words));
  return (
    <QuestionnaireForm
      session={session}
      locale={locale}
      messages={messages}
      renderers={widgets}
      presentation={presentation}
      onValidSubmit={(event) => event.preventDefault()}
    />
  );
}
