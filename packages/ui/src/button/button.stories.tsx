import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactElement } from 'react';
import { expect } from 'storybook/test';
import { Icon } from '../icon/icon.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { buttonDoc } from './button.doc.ts';
import { Button } from './button.tsx';

const meta: Meta<typeof Button> = {
  title: 'Controls/Button',
  component: Button,
  parameters: { part: buttonDoc },
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

/** It keeps its place, its size and the focus, and takes no press. Where motion is not wanted the ring stands still. */
export const Loading: Story = {
  args: { loading: true },
  render: (args, { globals }) => {
    const { send, sending } = wordsOf(globals).sheets;
    return (
      <Button {...args} loadingLabel={sending}>
        {send}
      </Button>
    );
  },
};

/** A press begins it; the width is that of the longer words from the start. */
export const ThatLoads: Story = {
  render: (_args, { globals }) => {
    const { send, sending } = wordsOf(globals).sheets;
    return <Sending send={send} sending={sending} />;
  },
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button');
    const { width } = button.getBoundingClientRect();
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toHaveFocus();
    await expect(button.getBoundingClientRect().width).toBe(width);
  },
};

function Sending({ send, sending }: Record<'send' | 'sending', string>): ReactElement {
  const [loading, setLoading] = useState(false);
  return (
    <Button loading={loading} loadingLabel={sending} onClick={() => setLoading(true)}>
      {send}
    </Button>
  );
}

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
      Primary: ({ words, disabled, loading }) => (
        <Button disabled={disabled} loading={loading} loadingLabel={words.sheets.sending}>
          {words.proceed}
        </Button>
      ),
      Secondary: ({ words, disabled, loading }) => (
        <Button variant="secondary" disabled={disabled} loading={loading} loadingLabel={words.sheets.sending}>
          {words.save}
        </Button>
      ),
      Quiet: ({ words, disabled, loading }) => (
        <Button variant="quiet" disabled={disabled} loading={loading} loadingLabel={words.sheets.sending}>
          {words.back}
        </Button>
      ),
      Danger: ({ words, disabled, loading }) => (
        <Button variant="danger" disabled={disabled} loading={loading} loadingLabel={words.sheets.sending}>
          {words.remove}
        </Button>
      ),
    },
    without: ['read-only', 'invalid'],
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
