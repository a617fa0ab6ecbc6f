import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, fn } from 'storybook/test';
import { Field } from '../field/field.tsx';
import { wordsOf, type Globals, type SampleWords } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { comboboxDoc } from './combobox.doc.ts';
import { Combobox, type ComboboxOption, type ComboboxProps } from './combobox.tsx';

const meta: Meta<typeof Combobox> = {
  title: 'Controls/Combobox',
  component: Combobox,
  parameters: { part: comboboxDoc },
  // What is chosen has a type by these two, which cannot be read from the code.
  argTypes: {
    multiple: { description: 'Takes several answers.', table: { type: { summary: 'boolean' } } },
    freeText: {
      description: 'Takes a person’s own words too: `{ text }` among the tokens.',
      table: { type: { summary: 'boolean' } },
    },
    options: { table: { type: { summary: 'readonly ComboboxOption[]' } } },
    value: {
      description:
        'What is chosen, when its owner keeps it: tokens of options, and `{ text }` for a person’s own words.',
      table: { type: { summary: 'Value' } },
    },
    defaultValue: { description: 'What is chosen first.', table: { type: { summary: 'Value' } } },
    onValueChange: {
      description: 'Hears what is chosen.',
      table: { type: { summary: '(value: Value) => void' } },
    },
  },
  render: (args, context) => inField(args, context),
};
export default meta;

type Story = StoryObj<typeof Combobox>;

const onValueChange = fn();

export const Default: Story = {
  args: { onValueChange },
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('combobox');
    await userEvent.click(field);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect(onValueChange).toHaveBeenLastCalledWith('language-1');
    await expect(canvas.queryByRole('listbox')).toBeNull();
    await userEvent.click(canvas.getByRole('button'));
    await expect(field).toHaveValue('');
  },
};

export const Chosen: Story = { args: { defaultValue: 'language-2' } };

/** Open while the story runs, for those who look at it. */
export const Open: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    const [first] = canvas.getAllByRole('option');
    await expect(first?.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  },
};

/** What hides its overflow does not hide the list, which goes above the field where there is no room below. */
export const InALowBox: Story = {
  decorators: [
    (Story) => (
      <div className="osseo-storybook-low-box">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('combobox');
    await userEvent.click(field);
    const popup = canvas.getByRole('listbox').getBoundingClientRect();
    const beyond = document.elementFromPoint(popup.left + 20, popup.bottom - 8);
    await expect(canvas.getByRole('listbox')).toContainElement(beyond as HTMLElement);

    const box = field.parentElement?.getBoundingClientRect() ?? new DOMRect();
    // Below the field, where there is room for it, and as wide.
    await expect(Math.round(popup.top - box.bottom)).toBe(5);
    await expect(Math.round(box.width - popup.width)).toBe(2);
    await expect(Math.round(popup.left - box.left)).toBe(1);
  },
};

export const Several: Story = { args: { multiple: true, defaultValue: ['language-0', 'language-3'] } };

/** Own words are told apart from options, also where they are the same. */
export const OwnWords: Story = { args: { freeText: true } };

export const Groups: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.city}>
        {(control) => (
          <Combobox
            {...args}
            {...control}
            options={words.cities.map((city, index) => ({
              token: `place-${index}`,
              label: city,
              description: words.tableRows[index]?.[1] ?? '',
              group: words.placeGroups[index === 0 ? 0 : 1],
            }))}
          />
        )}
      </Field>
    );
  },
};

/** Half a second passes before anybody answers. */
export const Searched: Story = {
  render: (args, context) =>
    inField(args, context, {
      options: [],
      minLength: 1,
      onSearch: (query) =>
        new Promise((answer) => {
          const fits = ({ label }: ComboboxOption) => label.toLowerCase().includes(query.toLowerCase());
          setTimeout(() => answer(languagesOf(wordsOf(context.globals)).filter(fits)), 500);
        }),
    }),
};

/** Whoever is asked does not answer. */
export const SearchFails: Story = {
  render: (args, context) =>
    inField(args, context, { options: [], onSearch: () => Promise.reject(new Error('There is no service here.')) }),
};

/** A hundred of them are in the page at a time. */
export const TenThousand: Story = {
  render: (args, context) =>
    inField(args, context, {
      options: Array.from({ length: 10_000 }, (_, index) => ({
        token: `${index}`,
        label: `${wordsOf(context.globals).cities[index % 3]} ${index + 1}`,
      })),
    }),
};

export const Invalid: Story = {
  render: (args, context) => inField(args, context, {}, wordsOf(context.globals).languageError),
};

export const Disabled: Story = { args: { disabled: true, defaultValue: 'language-1' } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: 'language-1' } };

export const States: Story = statesStory({
  variants: {
    One: ({ id, words, disabled, readOnly, invalid }) => (
      <Field id={id} label={words.languages} error={invalid && words.languageError}>
        {(control) => (
          <Combobox
            {...control}
            options={languagesOf(words)}
            defaultValue="language-1"
            disabled={disabled}
            readOnly={readOnly}
          />
        )}
      </Field>
    ),
    Several: ({ id, words, disabled, readOnly, invalid }) => (
      <Field id={id} label={words.languages} error={invalid && words.languageError}>
        {(control) => (
          <Combobox
            {...control}
            options={languagesOf(words)}
            multiple
            defaultValue={['language-0', 'language-1']}
            disabled={disabled}
            readOnly={readOnly}
          />
        )}
      </Field>
    ),
  },
  without: ['loading'],
  target: '.osseo-combobox',
});

function inField(
  args: Partial<ComboboxProps>,
  { globals, id }: { readonly globals: Globals; readonly id: string },
  more: Partial<Pick<ComboboxProps, 'minLength' | 'onSearch' | 'options'>> = {},
  error?: string,
): ReactElement {
  const words = wordsOf(globals);
  const props: ComboboxProps = { options: languagesOf(words), ...args, ...more };
  return (
    <Field id={id} label={words.languages} help={words.languagesHelp} error={error}>
      {(control) => <Combobox {...props} {...control} name="language" />}
    </Field>
  );
}

function languagesOf(words: SampleWords): readonly ComboboxOption[] {
  return [
    ...words.languageNames.map((label, index) => ({ token: `language-${index}`, label })),
    { token: 'none', label: words.noLanguage, exclusive: true },
  ];
}
