import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../messages/en.ts';
import { at } from './examples/show.examples.tsx';
import { repeatingGroup } from './examples/forms.examples.ts';
import { sessionOf, type Example } from './examples/example.examples.ts';
import { QuestionnaireForm } from './questionnaire-form.tsx';
import { BooleanItem } from './renderers/boolean-item.tsx';
import { GroupItem } from './renderers/group-item.tsx';
import type { ItemRenderer } from './renderers/item-renderer.ts';
import { TextItem } from './renderers/text-item.tsx';

afterEach(cleanup);

describe('a form', () => {
  it('renders each question once when it appears', () => {
    const { first } = show();
    expect(first).toHaveLength(new Set(first).size);
    expect(first).toHaveLength(22);
  });
});

describe('one answer', () => {
  it('renders the one field in which someone types, once for each letter', async () => {
    const { renders, user } = show();
    await user.type(screen.getByRole('textbox', { name: 'Question 7' }), 'abc');

    expect(renders).toEqual(['q7', 'q7', 'q7']);
  });

  it('renders its own field and the question that it opens', async () => {
    const { renders, user } = show();
    await user.click(at(screen.getAllByRole('radio', { name: 'Yes' }), 0));

    expect(renders).toEqual(['opener', 'opened']);
  });

  it('renders nothing again when it is the same', () => {
    const { renders, session } = show();
    act(() => session.answer('q3', []));

    expect(renders).toEqual([]);
  });
});

describe('one more of a repeating group', () => {
  it('renders the new instance, and no field of the others', async () => {
    const { renders, user } = show(repeatingGroup);
    await user.click(screen.getByRole('button', { name: 'Add another Child' }));

    expect(renders).toEqual(['child', 'child-name', 'child-school']);
  });
});

/** Twenty fields, and one question that opens another. */
const twentyFields: Example = {
  items: () => [
    {
      linkId: 'page',
      type: 'group',
      text: 'Page',
      item: [
        { linkId: 'opener', type: 'boolean', text: 'Open?' },
        {
          linkId: 'opened',
          type: 'boolean',
          text: 'Opened',
          enableWhen: [{ question: 'opener', operator: '=', answerBoolean: true }],
        },
        ...Array.from({ length: 20 }, (_, index) => ({
          linkId: `q${index}`,
          type: 'string' as const,
          required: true,
          text: `Question ${index}`,
        })),
      ],
    },
  ],
  answered: [],
  invalid: [],
};

/** An example, with a record of what is rendered after the first time. */
function show(example = twentyFields) {
  const renders: string[] = [];
  const counted =
    (Renderer: ItemRenderer): ItemRenderer =>
    (props) => {
      renders.push(props.state.item.linkId);
      return <Renderer {...props} />;
    };
  const renderers = { types: { string: counted(TextItem), boolean: counted(BooleanItem), group: counted(GroupItem) } };
  const session = sessionOf(example, 'en');
  render(<QuestionnaireForm session={session} locale="en" messages={en} renderers={renderers} />);
  const first = renders.splice(0);
  return { first, renders, session, user: userEvent.setup() };
}
