import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { statesStory } from '../stories/states-matrix.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { tooltipDoc } from './tooltip.doc.ts';
import { Tooltip } from './tooltip.tsx';

const meta: Meta<typeof Tooltip> = {
  title: 'Controls/Tooltip',
  component: Tooltip,
  argTypes: { as: { control: 'inline-radio', options: ['name', 'description'] } },
  parameters: { part: tooltipDoc },
  render: (args, { globals }) => {
    const words = wordsOf(globals).above;
    return (
      <Tooltip {...args} label={words.pages}>
        {(control) => (
          <Button variant="secondary" {...control}>
            {words.print}
          </Button>
        )}
      </Tooltip>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Tooltip>;

/** A few words more. The control has a name without them. */
export const Description: Story = {
  play: async ({ canvas, globals, userEvent }) => {
    const words = wordsOf(globals).above;
    const control = canvas.getByRole('button', { name: words.print });
    await userEvent.tab();
    await expect(control).toHaveFocus();
    const tooltip = canvas.getByText(words.pages);
    await expect(tooltip).toBeVisible();
    const middle = ({ left, right }: DOMRect) => (left + right) / 2;
    const aside = middle(tooltip.getBoundingClientRect()) - middle(control.getBoundingClientRect());
    await expect(Math.abs(aside)).toBeLessThan(40);

    await userEvent.keyboard('{Escape}');
    await expect(tooltip).not.toBeVisible();
  },
};

/** The name of a control that shows only a drawing. */
export const Name: Story = {
  render: (_args, { globals }) => {
    const words = wordsOf(globals).above;
    return (
      <div className="osseo-cluster">
        <Tooltip label={words.print} as="name">
          {(control) => (
            <Button variant="quiet" {...control}>
              <Icon name="print" />
            </Button>
          )}
        </Tooltip>
        <Tooltip label={words.share} as="name">
          {(control) => (
            <Button variant="quiet" {...control}>
              <Icon name="external" />
            </Button>
          )}
        </Tooltip>
      </div>
    );
  },
};

export const LongText: Story = {
  render: (_args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Tooltip label={words.byPhoneHint}>
        {(control) => (
          <Button variant="secondary" {...control}>
            {words.byPhone}
          </Button>
        )}
      </Tooltip>
    );
  },
};

/** The words appear with a pointer that rests and with focus by keyboard: try them, the cells are live. */
export const States: Story = statesStory({
  variants: {
    Description: ({ words }) => (
      <Tooltip label={words.above.pages}>
        {(control) => (
          <Button variant="secondary" {...control}>
            {words.above.print}
          </Button>
        )}
      </Tooltip>
    ),
    Name: ({ words }) => (
      <Tooltip label={words.above.print} as="name">
        {(control) => (
          <Button variant="quiet" {...control}>
            <Icon name="print" />
          </Button>
        )}
      </Tooltip>
    ),
  },
  without: ['disabled', 'read-only', 'invalid', 'loading'],
});
