import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describePart } from '@osseo/testing';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sessionOf, whenYes } from '../../engine/testing/session-of.ts';
import { en, enPages } from '../../messages/en.ts';
import { FormNavigation } from './form-navigation.tsx';
import { FormPages, type FormPagesProps } from './form-pages.tsx';

afterEach(cleanup);

const items = [
  {
    linkId: 'about',
    type: 'group',
    text: 'About you',
    item: [{ linkId: 'name', type: 'string', text: 'Name', required: true }],
  },
  { linkId: 'more', type: 'group', text: 'More', item: [{ linkId: 'smoker', type: 'boolean', text: 'Do you smoke?' }] },
  {
    linkId: 'packs',
    type: 'group',
    text: 'Smoking',
    ...whenYes('smoker'),
    item: [{ linkId: 'count', type: 'integer', text: 'Packs' }],
  },
];

function show(props: Partial<FormPagesProps> = {}) {
  const session = sessionOf(items);
  const sent = vi.fn((event: Event | { preventDefault(): void }) => event.preventDefault());
  render(
    <FormPages session={session} locale="en" messages={en} pagesMessages={enPages} onValidSubmit={sent} {...props} />,
  );
  return { session, sent, user: userEvent.setup() };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const heading = () => screen.getAllByRole('heading').map((element) => element.textContent);

describe('a form page by page', () => {
  it('checks a page before the next, and begins that one where it begins', async () => {
    const { user } = show();
    expect(screen.getByText('Step 1 of 2')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();

    await press('Continue');
    expect(screen.getByRole('alert').textContent).toContain('Write an answer.');
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ji-ho');
    await press('Continue');
    expect(heading()).toEqual(['More']);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement?.className).toBe('osseo-form-page');
  });

  it('counts the pages on which something is asked, and goes past the others', async () => {
    const { session } = show({ defaultValue: 2 });
    await press('Check your answers');
    expect(heading()).toContain('Check your answers before you send them');
    cleanup();
    session.answer('smoker', [{ kind: 'boolean', value: true }]);
    render(<FormPages session={session} locale="en" messages={en} pagesMessages={enPages} defaultValue={2} />);
    await press('Continue');
    expect(heading()).toEqual(['Smoking']);
  });

  it('goes to a page that an answer on this one has opened', async () => {
    const { user } = show({ defaultValue: 2 });
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(screen.getByText('Step 2 of 3')).toBeDefined();
    await press('Continue');
    expect(heading()).toEqual(['Smoking']);
  });

  it('begins with the first page on which something is asked', () => {
    const session = sessionOf([...items.slice(2), ...items.slice(0, 2)]);
    render(<FormPages session={session} locale="en" messages={en} pagesMessages={enPages} />);
    expect(heading()).toEqual(['About you']);
    expect(screen.getByText('Step 1 of 2')).toBeDefined();
  });

  it('shows an entry that is added on a page', async () => {
    const session = sessionOf([
      {
        linkId: 'implant',
        type: 'group',
        text: 'Implant',
        repeats: true,
        item: [{ linkId: 'year', type: 'integer', text: 'Year' }],
      },
    ]);
    render(<FormPages session={session} locale="en" messages={en} pagesMessages={enPages} />);
    await userEvent.click(screen.getByRole('button', { name: /Add/ }));
    expect(screen.getAllByRole('textbox', { name: /Year/ })).toHaveLength(2);
  });

  it('goes back without a check, and keeps what was typed', async () => {
    const { session } = show({ defaultValue: 2 });
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    await press('Back');
    expect(heading()).toEqual(['About you']);
    expect(session.item('smoker').getSnapshot().answers).toEqual([{ kind: 'boolean', value: true }]);
  });

  it('comes back to the check from an answer that was changed there', async () => {
    const { user, sent } = show({ defaultValue: 4 });
    await user.click(screen.getByRole('link', { name: 'Change About you' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ji-ho');
    await press('Continue');
    expect(heading()).toContain('Check your answers before you send them');
    await press('Send');
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('leads from what is missing at the check to the page that asks it', async () => {
    const { user, sent } = show({ defaultValue: 4 });
    await press('Send');
    expect(sent).not.toHaveBeenCalled();
    await user.click(screen.getByRole('link', { name: /^Name/ }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
  });

  it('sends after the last page where nothing is to be checked', async () => {
    const { sent } = show({ defaultValue: 2, review: false });
    await press('Send');
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('is where its owner says', async () => {
    const onValueChange = vi.fn();
    show({ value: 2, onValueChange });
    await press('Check your answers');
    expect(onValueChange).toHaveBeenCalledWith(4);
    expect(heading()).toEqual(['More']);
  });

  it('has no way back where the form is answered strictly in order', () => {
    show({ defaultValue: 2, entryMode: 'sequential' });
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  it('names its pages where they may be answered in any order', async () => {
    const { user } = show({ entryMode: 'random' });
    expect(screen.getByRole('navigation', { name: 'Pages of this form' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(heading()).toEqual(['More']);
    expect(screen.getByRole('button', { name: 'More' }).getAttribute('aria-current')).toBe('step');
  });

  it('posts the way back where there is no script', () => {
    const session = sessionOf(items);
    const html = renderToString(
      <FormPages session={session} locale="en" messages={en} pagesMessages={enPages} value={2} />,
    );
    expect(html).toMatch(/<button[^>]*value="back"[^>]*name="osseo.go"/u);
    expect(html).toContain('name="smoker"');
    expect(html).not.toContain('name="name"');
  });

  describePart({
    render: (props) => (
      <FormPages session={sessionOf(items)} locale="en" messages={en} pagesMessages={enPages} {...props} />
    ),
    element: HTMLFormElement,
    className: 'osseo-form',
  });
});

it('says where a part of the pages belongs', () => {
  expect(() => renderToString(<FormNavigation />)).toThrow('<FormNavigation> is outside <FormPages>');
});
