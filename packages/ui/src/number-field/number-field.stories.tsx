import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { dateLocaleOf } from '../stories/date-locale.ts';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { numberFieldDoc } from './number-field.doc.ts';
import { NumberField } from './number-field.tsx';

const meta: Meta<typeof NumberField> = {
  title: 'Controls/NumberField',
  component: NumberField,
  args: { onValueChange: fn() },
  parameters: { part: numberFieldDoc },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <NumberField
        {...args}
        id={id}
        name="cups"
        label={words.cups}
        unit={words.cupsUnit}
        locale={dateLocaleOf(globals)}
      />
    );
  },
};
export default meta;

type Story = StoryObj<typeof NumberField>;

export const Default: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), '1,5');
    await expect(args.onValueChange).toHaveBeenLastCalledWith('1,5', { reading: { value: 1.5 } });
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
  },
};

export const Limits: Story = { args: { min: 0, max: 20, step: 0.5, defaultValue: '6' } };

/** What is wrong is said once the field is left. */
export const TooHigh: Story = {
  args: { min: 0, max: 20, defaultValue: '60' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox'));
    await userEvent.tab();
    await expect(canvas.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  },
};

export const ChoiceOfUnit: Story = {
  render: (args, { globals, id }) => {
    const { dates } = wordsOf(globals);
    return (
      <NumberField
        {...args}
        id={id}
        name="distance"
        label={dates.distance}
        units={dates.distanceUnits}
        locale={dateLocaleOf(globals)}
        defaultValue="12"
      />
    );
  },
};

export const States: Story = statesStory({
  variants: {
    'One unit': ({ id, words, locale, disabled, readOnly, invalid }) => (
      <NumberField
        id={id}
        name={id}
        label={words.cups}
        unit={words.cupsUnit}
        locale={dateLocaleOf({ locale })}
        defaultValue="6"
        error={invalid && words.cupsError}
        disabled={disabled}
        readOnly={readOnly}
      />
    ),
    'Choice of unit': ({ id, words, locale, disabled, readOnly, invalid }) => (
      <NumberField
        id={id}
        name={id}
        label={words.dates.distance}
        units={words.dates.distanceUnits}
        locale={dateLocaleOf({ locale })}
        defaultValue="12"
        error={invalid && words.cupsError}
        disabled={disabled}
        readOnly={readOnly}
      />
    ),
  },
  without: ['loading'],
});
