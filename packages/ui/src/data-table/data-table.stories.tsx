/* A row that is drawn as a block is no row to every browser, unless it says so. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { wordsOf } from '../stories/sample-words.ts';
import { DataTable } from './data-table.tsx';

const meta: Meta<typeof DataTable> = {
  title: 'Controls/DataTable',
  component: DataTable,
  render: (args, { globals }) => {
    const { tableCaption, tableHead, tableRows } = wordsOf(globals);
    return (
      <DataTable {...args} caption={tableCaption}>
        <thead role="rowgroup">
          <tr role="row">
            {tableHead.map((name) => (
              <th scope="col" role="columnheader" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {tableRows.map(([name, ...cells]) => (
            <tr role="row" key={name}>
              <th scope="row" role="rowheader">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td role="cell" data-label={tableHead[index + 1]} key={cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    );
  },
};
export default meta;

type Story = StoryObj<typeof DataTable>;

export const Default: Story = {};

/** Where there is no room for its columns, each row is a block under its first cell, and every other cell is labelled. */
export const Blocks: Story = {
  args: { narrow: 'blocks' },
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async ({ canvas }) => {
    const [cell, beside] = canvas.getAllByRole('cell');
    if (!cell || !beside) throw new Error('The table has no cells.');
    await expect(getComputedStyle(cell, '::before').content).toContain(cell.dataset['label']);
    await expect(beside.getBoundingClientRect().top).toBeGreaterThanOrEqual(cell.getBoundingClientRect().bottom);
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(3);
  },
};
