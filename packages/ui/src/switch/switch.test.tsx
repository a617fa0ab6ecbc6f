import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../messages/en.ts';
import { MessagesProvider } from '../messages/messages-provider.tsx';
import { Switch } from './switch.tsx';

describe('Switch', () => {
  describePart({
    render: (props) => <Switch label="Remind me" messages={en.switch} {...props} />,
    element: HTMLInputElement,
    className: 'osseo-switch',
  });

  it('is a switch with the name of what it switches, by mouse and by Space', async () => {
    const onCheckedChange = vi.fn();
    const { container } = render(
      <MessagesProvider messages={en}>
        <Switch label="Remind me" hint="On the day before." onCheckedChange={onCheckedChange} />
      </MessagesProvider>,
    );

    const remind = screen.getByRole<HTMLInputElement>('switch', {
      name: 'Remind me',
      description: 'On the day before.',
    });
    await userEvent.click(screen.getByText('Remind me'));
    expect(remind.checked).toBe(true);

    remind.focus();
    await userEvent.keyboard(' ');
    expect(remind.checked).toBe(false);
    expect(onCheckedChange.mock.calls).toEqual([[true], [false]]);
    await expectNoAxeViolations(container);
  });

  it('is sent like a checkbox', () => {
    const { container } = render(
      <form>
        <Switch label="Remind me" name="remind" value="yes" defaultChecked messages={en.switch} />
        <Switch label="Write to me" name="letter" value="yes" messages={en.switch} />
      </form>,
    );

    expect([...new FormData(container.querySelector('form')!)]).toEqual([['remind', 'yes']]);
  });

  it('has the word for either state in its HTML, where the style sheet shows the one that holds', () => {
    const html = renderToString(<Switch label="Names" messages={{ on: 'Shown', off: 'Hidden' }} />);

    expect(html).toContain('Shown');
    expect(html).toContain('Hidden');
  });

  it('stays as it is where a handler refuses the change', async () => {
    const onCheckedChange = vi.fn();
    render(
      <Switch
        label="Remind me"
        messages={en.switch}
        onChange={(event) => event.preventDefault()}
        onCheckedChange={onCheckedChange}
      />,
    );

    await userEvent.click(screen.getByRole('switch'));
    expect(onCheckedChange).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(false);
  });

  it('says that nobody hears of a change, where its owner keeps its state', () => {
    const says = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { rerender } = render(<Switch label="Remind me" messages={en.switch} checked onChange={() => undefined} />);
    expect(says).not.toHaveBeenCalled();

    rerender(<Switch label="Remind me" messages={en.switch} checked />);
    expect(says).toHaveBeenCalledWith(expect.stringContaining('<Switch> has "checked" and no "onCheckedChange"'));
    vi.restoreAllMocks();
  });
});
