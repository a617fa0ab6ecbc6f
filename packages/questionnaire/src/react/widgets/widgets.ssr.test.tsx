import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Session } from '../../engine/model/session.ts';
import { ar, arWidgets } from '../../messages/ar.ts';
import { en, enWidgets } from '../../messages/en.ts';
import { es, esWidgets } from '../../messages/es.ts';
import { ko, koWidgets } from '../../messages/ko.ts';
import { readPresentation } from '../../presentation/read-presentation.ts';
import { hydrate } from '../examples/browser.examples.tsx';
import { questionnaireOf, sessionOf, type Example } from '../examples/example.examples.ts';
import { hearComplaints } from '../examples/hear-complaints.examples.ts';
import { QuestionnaireForm } from '../questionnaire-form.tsx';
import { WIDGET_EXAMPLES } from './examples/all.examples.ts';
import { presentForm } from './presentation/present-form.tsx';
import { widgets } from './widgets.ts';

const LOCALES = ['en', 'ko', 'es', 'ar'] as const;
const MESSAGES = { en: [en, enWidgets], ko: [ko, koWidgets], es: [es, esWidgets], ar: [ar, arWidgets] } as const;
const complaints: unknown[] = [];

beforeEach(() => hearComplaints(complaints));
afterEach(() => {
  vi.restoreAllMocks();
});

it.each(Object.entries(WIDGET_EXAMPLES))(
  'a form with widgets comes from the server without a style attribute, and hydrates in silence: %s',
  (_, example) => {
    for (const locale of LOCALES) {
      for (const entries of [[], example.answered, example.invalid]) {
        const page = () => pageOf(example, locale, entries);
        const { unmount } = hydrate(page(), page(), complaints);
        unmount();
        expect(renderToString(page())).not.toMatch(/\sstyle=/u);
      }
    }
    expect(complaints).toEqual([]);
  },
);

function pageOf(example: Example, locale: (typeof LOCALES)[number], entries: Example['answered']): ReactElement {
  const [messages, words] = MESSAGES[locale];
  const session: Session = sessionOf(example, locale, entries);
  if (entries === example.invalid) session.validate();
  return (
    <QuestionnaireForm
      session={session}
      locale={locale}
      messages={messages}
      renderers={widgets}
      presentation={presentForm(readPresentation(questionnaireOf(example, locale)), words)}
    />
  );
}
