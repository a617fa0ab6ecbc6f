import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Select } from './select.tsx';

describe('Select', () => {
  describePart({
    render: (props) => <Select {...props} />,
    element: HTMLSelectElement,
    className: 'osseo-select',
  });

  it('holds one of its options', async () => {
    const { container } = render(
      <Select aria-label="Practice">
        <option>Harbour Street</option>
        <option>Hill Road</option>
      </Select>,
    );

    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Practice' });
    await userEvent.selectOptions(select, 'Hill Road');
    expect(select.value).toBe('Hill Road');
    await expectNoAxeViolations(container);
  });
});
