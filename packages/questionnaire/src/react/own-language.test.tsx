import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readQuestionnaire } from '../engine/form/read-questionnaire.ts';
import { createSession } from '../engine/session/create-session.ts';
import { ar, arWidgets } from '../messages/ar.ts';
import { readPresentation } from '../presentation/read-presentation.ts';
import { EXAMPLES } from './examples/all.examples.ts';
import { help, options, questionnaireOf, sessionOf, type Example } from './examples/example.examples.ts';
import { FormRoot } from './form-root.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';
import { FormReview } from './review/form-review.tsx';
import { WIDGET_EXAMPLES } from './widgets/examples/all.examples.ts';
import { presentForm } from './widgets/presentation/present-form.tsx';
import { widgets } from './widgets/widgets.ts';

afterEach(cleanup);

describe('a form in another language than the page', () => {
  it.each([
    ['a heading', 'Your pain'],
    ['a label', 'How have you slept?'],
    ['a legend', 'Does it hurt?'],
    ['help', 'When you chew.'],
    ['an option', 'A little.'],
    ['words between questions', 'Thank you.'],
    ['what cannot be shown', 'A picture'],
  ])('says the language of %s', (_what, text) => {
    const { container } = show(spoken);
    expect(languageOf(container, text)).toEqual({ lang: 'en', dir: 'auto' });
  });

  it('leaves the words of the page to the page', () => {
    const { container } = show(spoken);
    expect(languageOf(container, '(اختياري)')).toBeUndefined();
  });

  it('says it of the options of a list that opens', () => {
    const { container } = show({ ...EXAMPLES['oneOfMany']!, language: 'en' });
    const [none, first] = container.querySelectorAll('option');
    expect([none?.lang, first?.lang, first?.dir]).toEqual(['', 'en', 'auto']);
  });

  it('says it in the review of what was asked and chosen, and not of what was typed', () => {
    const { container } = render(
      <FormRoot session={sessionOf(spoken, 'ar', spoken.answered)} locale="ar" messages={ar}>
        <FormReview />
      </FormRoot>,
    );
    expect(wordsWithout(container)).toEqual(['Well.']);
    for (const text of ['Your pain', 'Does it hurt?', 'A little.'])
      expect(languageOf(container, text)).toEqual({ lang: 'en', dir: 'auto' });
    expect(languageOf(container, 'Well.')).toBeUndefined();
  });

  it('sets a question apart in the sentence that says what is wrong with it', () => {
    const session = sessionOf(spoken, 'ar');
    session.validate();
    const { container } = render(<QuestionnaireForm session={session} locale="ar" messages={ar} />);
    expect(container.querySelector('.osseo-error-summary a')?.textContent).toContain('\u2068How have you slept?\u2069');
  });

  it.each(Object.entries({ ...EXAMPLES, ...WIDGET_EXAMPLES }))(
    'leaves none of its words without one: %s',
    async (_name, example) => {
      const { container } = show({ ...example, language: 'en' });
      expect(wordsWithout(container)).toEqual([]);
      await act(() => vi.dynamicImportSettled());
      expect(wordsWithout(container)).toEqual([]);
    },
  );
});

describe('a form in the language of the page', () => {
  it.each([
    ['the same', 'ar'],
    ['the same of some country', 'ar-EG'],
    ['none that it says', undefined],
  ])('says nothing of it: %s', (_what, language) => {
    const questionnaire = { ...questionnaireOf(spoken, 'en'), language };
    const { container } = show(spoken, questionnaire);
    expect(container.querySelectorAll('[lang]')).toHaveLength(0);
  });
});

const pictures = { linkId: 'picture', type: 'picture' as 'string', text: 'A picture' };

/** English, whatever the page speaks. */
const spoken: Example = {
  language: 'en',
  items: () => [
    {
      linkId: 'pain',
      type: 'group',
      text: 'Your pain',
      item: [
        { linkId: 'slept', type: 'string', text: 'How have you slept?', required: true },
        {
          linkId: 'hurts',
          type: 'choice',
          text: 'Does it hurt?',
          answerOption: options(['little', 'A little.'], ['much', 'Very much.']),
          item: [help('hurts', 'When you chew.')],
        },
        pictures,
        { linkId: 'thanks', type: 'display', text: 'Thank you.' },
      ],
    },
  ],
  answered: [
    ['slept', 'Well.'],
    ['hurts', 'little'],
  ],
  invalid: [],
};

function show(example: Example, questionnaire: object = questionnaireOf(example, 'ar')) {
  return render(
    <QuestionnaireForm
      session={createSession(readQuestionnaire(questionnaire).form, { locale: 'ar' })}
      locale="ar"
      messages={ar}
      renderers={widgets}
      presentation={presentForm(readPresentation(questionnaire), arWidgets)}
    />,
  );
}

/** What the nearest element around a text says of its language. */
function languageOf(container: Element, text: string) {
  const element = [...container.querySelectorAll('*')].findLast(({ textContent }) => textContent?.trim() === text);
  const around = element?.closest<HTMLElement>('[lang]');
  return around ? { lang: around.lang, dir: around.dir } : undefined;
}

/** Texts in Latin letters, which are not those of the page, that say no language and are not set apart. */
function wordsWithout(container: Element): readonly string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = (walker.currentNode.nodeValue ?? '').replaceAll(/\u2068.*?\u2069/g, '');
    if (/[a-z]{2}/i.test(text) && !walker.currentNode.parentElement?.closest('[lang]')) found.push(text);
  }
  return found;
}
