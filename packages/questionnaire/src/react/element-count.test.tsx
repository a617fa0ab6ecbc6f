import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../messages/en.ts';
import { sessionOf, type Example } from './examples/example.examples.ts';
import { QuestionnaireForm } from './questionnaire-form.tsx';

afterEach(cleanup);

/** What plain HTML takes: a label and a field in a paragraph; a legend in a fieldset, and two elements for each choice. */
const PLAIN = { line: 3, options: 2, group: 2 };

describe('a form of many questions', () => {
  it('has at most twice the elements that the same questions take in plain HTML', () => {
    const { container } = render(<QuestionnaireForm session={sessionOf(sections, 'en')} locale="en" messages={en} />);
    const plain =
      SECTIONS * (PLAIN.group + LINES.length * PLAIN.line + (2 + PLAIN.options * 2) + (2 + PLAIN.options * 5));
    expect(container.querySelectorAll('form *').length).toBeLessThanOrEqual(2 * plain);
  });

  it.each([
    ['a line of text', { type: 'string' }, 4],
    ['a number', { type: 'decimal' }, 4],
    ['several lines of text', { type: 'text' }, 4],
    ['yes or no', { type: 'boolean' }, 11],
    ['a choice of five', { type: 'choice', answerOption: optionsOf(5) }, 20],
    ['a date', { type: 'date' }, 14],
  ] as const)('has no more elements than %s needs', (_what, item, most) => {
    const one: Example = { items: () => [{ linkId: 'one', text: 'One', ...item }], answered: [], invalid: [] };
    const { container } = render(<QuestionnaireForm session={sessionOf(one, 'en')} locale="en" messages={en} />);
    const question = container.querySelector('.osseo-form-question');
    expect(1 + (question?.querySelectorAll('*').length ?? 0)).toBeLessThanOrEqual(most);
  });
});

const SECTIONS = 10;
const LINES = ['string', 'integer', 'decimal', 'text', 'integer', 'decimal'] as const;

function optionsOf(count: number) {
  return Array.from({ length: count }, (_, index) => ({ valueString: `Answer ${index}` }));
}

const sections: Example = {
  items: () =>
    Array.from({ length: SECTIONS }, (_, section) => ({
      linkId: `section${section}`,
      type: 'group',
      text: `Section ${section}`,
      item: [
        ...LINES.map((type, index) => ({ linkId: `line${section}-${index}`, type, text: `Question ${index}` })),
        { linkId: `gate${section}`, type: 'boolean' as const, text: 'Yes or no' },
        { linkId: `pick${section}`, type: 'choice' as const, text: 'Pick one', answerOption: optionsOf(5) },
      ],
    })),
  answered: [],
  invalid: [],
};
