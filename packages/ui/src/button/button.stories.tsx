import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Icon } from '../icon/icon.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { Button } from './button.tsx';

const meta: Meta<typeof Button> = {
  title: 'Controls/Button',
  component: Button,
  argTypes: { variant: { control: 'inline-radio', options: ['primary', 'secondary', 'quiet', 'danger'] } },
  render: (args, { globals }) => <Button {...args}>{wordsOf(globals).proceed}</Button>,
};
export default meta;

type Story = StoryObj<typeof Button>;

export const Primary: Story = {};

export const Secondary: Story = { args: { variant: 'secondary' } };

export const Quiet: Story = { args: { variant: 'quiet' } };

export const Danger: Story = {
  args: { variant: 'danger' },
  render: (args, { globals }) => <Button {...args}>{wordsOf(globals).remove}</Button>,
};

export const Disabled: Story = { args: { disabled: true } };

export const WithIcon: Story = {
  render: (args, { globals }) => (
    <Button {...args}>
      {wordsOf(globals).proceed}
      <Icon name="arrow-forward" />
    </Button>
  ),
};

export const AsLink: Story = {
  render: (args, { globals }) => <Button {...args} render={<a href="#next">{wordsOf(globals).proceed}</a>} />,
};

export const LongText: Story = {
  render: (args, { globals }) => <Button {...args}>{wordsOf(globals).longQuestion}</Button>,
};

/** One primary button for each screen; the others ask for less. */
export const Together: Story = {
  render: (_args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <div className="osseo-cluster">
        <Button>{words.proceed}</Button>
        <Button variant="secondary">{words.save}</Button>
        <Button variant="quiet">{words.back}</Button>
      </div>
    );
  },
};

export const States: Story = {
  ...statesStory({
    variants: {
      Primary: ({ words, disabled }) => <Button disabled={disabled}>{words.proceed}</Button>,
      Secondary: ({ words, disabled }) => (
        <Button variant="secondary" disabled={disabled}>
          {words.save}
        </Button>
      ),
      Quiet: ({ words, disabled }) => (
        <Button variant="quiet" disabled={disabled}>
          {words.back}
        </Button>
      ),
      Danger: ({ words, disabled }) => (
        <Button variant="danger" disabled={disabled}>
          {words.remove}
        </Button>
      ),
    },
    without: ['read-only', 'invalid', 'loading'],
  }),
  play: async ({ canvasElement }) => {
    const drawn = (state: string) => {
      const button = canvasElement.querySelector(`tr[data-state='${state}'] button`);
      return getComputedStyle(button ?? canvasElement);
    };
    const rest = drawn('default');
    await expect(drawn('hover').backgroundColor).not.toBe(rest.backgroundColor);
    await expect(drawn('focus-visible').outlineStyle).toBe('solid');
    await expect(rest.outlineStyle).toBe('none');
    await expect(drawn('forced-colors').backgroundColor).toBe('rgb(1, 1, 1)');
    await expect(Number.parseFloat(drawn('large-text').fontSize)).toBe(2 * Number.parseFloat(rest.fontSize));
    await expect(drawn('right-to-left').direction).toBe('rtl');
  },
};
