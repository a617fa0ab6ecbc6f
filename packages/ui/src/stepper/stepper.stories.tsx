import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ownName } from '../stories/own-name.ts';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { stepperDoc } from './stepper.doc.ts';
import { Stepper } from './stepper.tsx';

const meta: Meta<typeof Stepper> = {
  title: 'Controls/Stepper',
  component: Stepper,
  parameters: { part: stepperDoc },
  args: { value: 3 },
  render: (args, { globals, ...story }) => {
    const { plan, steps } = wordsOf(globals).sheets;
    return (
      <Stepper
        {...args}
        aria-label={[plan, ownName(story)].join(' ').trim()}
        steps={steps.map((name, index) => ({ name, href: `#step-${index + 1}` }))}
      />
    );
  },
};
export default meta;

type Story = StoryObj<typeof Stepper>;

export const Default: Story = {};

export const First: Story = { args: { value: 1 } };

export const AllDone: Story = { args: { value: 6 } };

/** Where there is no room for the names a sentence says where one is; the marks of done steps lead back. */
export const Narrow: Story = {
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async ({ canvas }) => {
    const [link] = canvas.getAllByRole('link');
    if (!link) throw new Error('The story needs a step that is done.');
    await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(5);
  },
};

export const States: Story = statesStory({
  variants: {
    Plain: ({ id, words: { sheets } }) => (
      <Stepper
        value={3}
        aria-label={`${sheets.plan} ${id}`}
        steps={sheets.steps.map((name, index) => ({ name, href: `#step-${index + 1}` }))}
      />
    ),
  },
  without: ['disabled', 'read-only', 'invalid', 'loading'],
});
