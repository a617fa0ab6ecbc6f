import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TextArea } from './text-area.tsx';

describe('TextArea', () => {
  describePart({
    render: (props) => <TextArea {...props} />,
    element: HTMLTextAreaElement,
    className: 'osseo-text-area',
  });

  it('takes text, in the direction in which it is written', async () => {
    const { container } = render(<TextArea aria-label="Question" />);

    const control = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Question' });
    await userEvent.type(control, 'When?');
    expect(control.value).toBe('When?');
    expect(control.dir).toBe('auto');
    await expectNoAxeViolations(container);
  });
});
