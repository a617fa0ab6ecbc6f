import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field } from '../field/field.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { Select } from './select.tsx';

const meta: Meta<typeof Select> = {
  title: 'Controls/Select',
  component: Select,
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
