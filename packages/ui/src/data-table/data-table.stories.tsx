import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { wordsOf, type SampleWords } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import { dataTableDoc } from './data-table.doc.ts';
import { DataTable, type DataTableProps } from './data-table.tsx';

const meta: Meta<typeof DataTable> = {
  title: 'Controls/DataTable',
  component: DataTable,
  parameters: { part: dataTableDoc },
  render: (args, { globals }) => <Hours {...args} words={wordsOf(globals)} />,
};
export default meta;

type Story = StoryObj<typeof DataTable>;

export const Default: Story = {};

export const States: Story = statesStory({
  variants: { Plain: ({ id, words }) => <Hours words={words} unseen={id} /> },
  without: ['hover', 'active', 'disabled', 'read-only', 'invalid', 'loading'],
});

/** What is `unseen` tells it from others on the page: regions have names of their own. */
function Hours({
  words,
  unseen,
  ...props
}: Partial<DataTableProps> & { words: SampleWords; unseen?: string }): ReactElement {
  const { tableCaption, tableHead, tableRows } = words;
  return (
    <DataTable
      {...props}
      caption={
        <>
          {tableCaption} {unseen && <VisuallyHidden>{unseen}</VisuallyHidden>}
        </>
      }
    >
      <thead>
        <tr>
          {tableHead.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tableRows.map(([name, ...cells]) => (
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
}
