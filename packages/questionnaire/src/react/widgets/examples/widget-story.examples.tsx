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
import type { WidgetServices } from '../presented-form.ts';
import { widgets } from '../widgets.ts';

const MESSAGES = {
  ar: [ar, arWidgets],
  en: [en, enWidgets],
  es: [es, esWidgets],
  ko: [ko, koWidgets],
  'en-XA': [pseudoWords(en), pseudoWords(enWidgets)],
} as const;

/** A story that shows an example as a form with all widgets, of a host that helps them or does not. */
export function widgetStory(
  example: Example,
  state: ExampleState = 'empty',
  prepare: (session: Session, locale: ExampleLocale) => void = () => undefined,
  services: WidgetServices = {},
): Story {
  return {
    render: (_, context) => {
      const { locale } = languageOf(context);
      return <WidgetForm key={locale} {...{ example, state, locale, prepare, services }} />;
    },
  };
}

interface WidgetFormProps {
  example: Example;
  state: ExampleState;
  locale: ExampleLocale;
  prepare: (session: Session, locale: ExampleLocale) => void;
  services: WidgetServices;
}

function WidgetForm({ example, state, locale, prepare, services }: WidgetFormProps): ReactElement {
  const [messages, words] = MESSAGES[locale];
  const [session] = useState(() => startOf(example, state, locale, (started) => prepare(started, locale)));
  const [presentation] = useState(() =>
    presentForm(readPresentation(questionnaireOf(example, locale)), words, services),
  );
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
