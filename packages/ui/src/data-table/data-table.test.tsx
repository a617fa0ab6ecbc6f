import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DataTable } from './data-table.tsx';

describe('DataTable', () => {
  describePart({
    render: (props) => (
      <DataTable {...props} caption="Opening hours">
        {rows}
      </DataTable>
    ),
    element: HTMLTableElement,
    className: 'osseo-data-table',
  });

  it('can be scrolled by keyboard, in a region with the name of the table', async () => {
    const { container } = render(<DataTable caption="Opening hours">{rows}</DataTable>);

    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Opening hours' }));
    expect(screen.getByRole('table', { name: 'Opening hours' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('stays a table with a name where its rows become blocks, whatever the browser makes of the drawing', async () => {
    const { container } = render(
      <DataTable caption="Opening hours" narrow="blocks">
        {rows}
      </DataTable>,
    );

    const table = screen.getByRole('table', { name: 'Opening hours' });
    expect(table.getAttribute('role')).toBe('table');
    await expectNoAxeViolations(container);
  });
});

const rows = (
  <tbody>
    <tr>
      <th scope="row">Hill Road</th>
      <td>9:00–17:00</td>
    </tr>
  </tbody>
);
