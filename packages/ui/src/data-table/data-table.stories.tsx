import type { Meta, StoryObj } from '@storybook/react-vite';
import { wordsOf } from '../stories/sample-words.ts';
import { DataTable } from './data-table.tsx';

const meta: Meta<typeof DataTable> = {
  title: 'Controls/DataTable',
  component: DataTable,
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <DataTable {...args} caption={words.tableCaption}>
        <thead>
          <tr>
            {words.tableHead.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.tableRows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    );
  },
};
export default meta;

export const Default: StoryObj<typeof DataTable> = {};
