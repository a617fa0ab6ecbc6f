import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Field } from '../field/field.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { sliderDoc } from './slider.doc.ts';
import { Slider } from './slider.tsx';

const meta: Meta<typeof Slider> = {
  title: 'Controls/Slider',
  component: Slider,
  parameters: { part: sliderDoc },
  args: { min: 0, max: 10, onValueChange: fn() },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    const [easy, hard] = words.effortEnds;
    return (
      <Field id={id} label={words.effort}>
        {(control) => <Slider {...args} {...control} name="effort" minLabel={easy} maxLabel={hard} />}
      </Field>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Slider>;

/** Nobody has answered yet, and nothing looks as if somebody had. */
export const Default: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const slider = canvas.getByRole('slider');
    await expect(slider.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await userEvent.click(canvas.getByText(/.+/u, { selector: 'label' }));
    await expect(args.onValueChange).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onValueChange).toHaveBeenLastCalledWith(5);
    await userEvent.clear(canvas.getByRole('textbox'));
    await expect(args.onValueChange).toHaveBeenLastCalledWith(null);
  },
};

export const Answered: Story = { args: { defaultValue: 7 } };

/** Where there are many steps the ends alone have numbers. */
export const WithUnit: Story = {
  args: { max: 24, step: 0.5, defaultValue: 7.5 },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.sleep}>
        {(control) => <Slider {...args} {...control} unit={words.hours} />}
      </Field>
    );
  },
};

export const Invalid: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    const [easy, hard] = words.effortEnds;
    return (
      <Field id={id} label={words.effort} error={words.effortError}>
        {(control) => <Slider {...args} {...control} minLabel={easy} maxLabel={hard} />}
      </Field>
    );
  },
};

export const Disabled: Story = { args: { disabled: true, defaultValue: 3 } };

export const LongText: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.longQuestion} help={words.longHelp} note={words.optional}>
        {(control) => <Slider {...args} {...control} minLabel={words.lead} maxLabel={words.noteText} />}
      </Field>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    'Not answered': ({ id, words, disabled, readOnly, invalid }) => (
      <Field id={id} label={words.effort} error={invalid && words.effortError}>
        {(control) => (
          <Slider
            {...control}
            min={0}
            max={10}
            minLabel={words.effortEnds[0]}
            maxLabel={words.effortEnds[1]}
            disabled={disabled}
            readOnly={readOnly}
          />
        )}
      </Field>
    ),
    Answered: ({ id, words, disabled, readOnly, invalid }) => (
      <Field id={id} label={words.sleep} error={invalid && words.effortError}>
        {(control) => (
          <Slider
            {...control}
            min={0}
            max={24}
            unit={words.hours}
            defaultValue={8}
            disabled={disabled}
            readOnly={readOnly}
          />
        )}
      </Field>
    ),
  },
  without: ['loading'],
});
