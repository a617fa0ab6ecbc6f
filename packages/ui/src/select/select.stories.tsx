import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field } from '../field/field.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { selectDoc } from './select.doc.ts';
import { Select } from './select.tsx';

const meta: Meta<typeof Select> = {
  title: 'Controls/Select',
  component: Select,
  parameters: { part: selectDoc },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.city}>
        {(control) => (
          <Select {...args} {...control}>
            {words.cities.map((city) => (
              <option key={city}>{city}</option>
            ))}
          </Select>
        )}
      </Field>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Select>;

export const Default: Story = {};

/** While its answers are on their way. The one answer says so, and the dots repeat it. */
export const Loading: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.city}>
        {(control) => (
          <Select {...args} {...control} aria-busy="true">
            <option value="">{words.citiesLoading}</option>
          </Select>
        )}
      </Field>
    );
  },
};

export const Disabled: Story = { args: { disabled: true } };

export const Invalid: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.city} error={words.cityError}>
        {(control) => (
          <Select {...args} {...control}>
            {words.cities.map((city) => (
              <option key={city}>{city}</option>
            ))}
          </Select>
        )}
      </Field>
    );
  },
};

export const LongText: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.longQuestion} help={words.longHelp} note={words.optional}>
        {(control) => (
          <Select {...args} {...control}>
            {words.cities.map((city) => (
              <option key={city}>{city}</option>
            ))}
          </Select>
        )}
      </Field>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    Plain: ({ id, words, disabled, invalid, loading }) => (
      <Field id={id} label={words.city} error={invalid && words.cityError}>
        {(control) => (
          <Select {...control} disabled={disabled} aria-busy={loading || undefined}>
            {(loading ? [words.citiesLoading] : words.cities).map((city) => (
              <option key={city}>{city}</option>
            ))}
          </Select>
        )}
      </Field>
    ),
  },
  without: ['read-only'],
});
