import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DataTable } from '../data-table/data-table.tsx';
import { ICON_MEANINGS } from '../stories/icon-meanings.ts';
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
  render: () => (
    <div lang="en" dir="ltr">
      <DataTable caption="Drawings">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">LTR</th>
            <th scope="col">RTL</th>
            <th scope="col">Says</th>
          </tr>
        </thead>
        <tbody>
          {ICON_NAMES.map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <Icon name={name} />
              </td>
              <td>
                <span dir="rtl">
                  <Icon name={name} />
                </span>
              </td>
              <td>{ICON_MEANINGS[name]}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  ),
  play: async ({ canvas }) => {
    const drawings = canvas.getByRole('row', { name: /^chevron/u }).querySelectorAll('svg');
    await expect([...drawings].map((drawing) => getComputedStyle(drawing).transform)).toEqual([
      'matrix(1, 0, 0, 1, 0, 0)',
      'matrix(-1, 0, 0, 1, 0, 0)',
    ]);
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
