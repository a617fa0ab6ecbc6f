import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { IconTable } from '../stories/icon-table.tsx';
import { statesStory } from '../stories/states-matrix.tsx';
import { iconDoc } from './icon.doc.ts';
import { Icon, ICON_NAMES } from './icon.tsx';

const meta: Meta<typeof Icon> = {
  title: 'Pictures/Icon',
  component: Icon,
  parameters: { part: iconDoc },
  args: { name: 'tooth' },
  argTypes: { name: { control: 'select', options: ICON_NAMES } },
};
export default meta;

type Story = StoryObj<typeof Icon>;

export const Default: Story = {};

export const Labelled: Story = { args: { name: 'phone', label: 'Telephone' } };

/** Every drawing, what it says, and how it stands in text from left to right and from right to left: those that point turn round. */
export const All: Story = {
  parameters: { controls: { disable: true } },
  render: () => <IconTable />,
  play: async ({ canvas, userEvent }) => {
    const drawings = canvas.getByRole('row', { name: /^chevron/u }).querySelectorAll('svg');
    await expect([...drawings].map((drawing) => getComputedStyle(drawing).transform)).toEqual([
      'matrix(1, 0, 0, 1, 0, 0)',
      'matrix(-1, 0, 0, 1, 0, 0)',
    ]);

    const search = canvas.getByRole('searchbox');
    await userEvent.type(search, 'Telephone');
    await expect(canvas.getByRole('row', { name: /^phone/u })).toBeVisible();
    await expect(canvas.queryByRole('row', { name: /^chevron/u })).toBeNull();
    await userEvent.clear(search);
  },
};

export const States: Story = statesStory({
  variants: {
    'Turns round': ({ words }) => (
      <span>
        {words.proceed} <Icon name="arrow-forward" />
      </span>
    ),
    'Stays as it is': ({ words }) => (
      <span>
        <Icon name="phone" /> {words.byPhone}
      </span>
    ),
  },
  without: ['hover', 'focus-visible', 'active', 'disabled', 'read-only', 'invalid', 'loading'],
});
