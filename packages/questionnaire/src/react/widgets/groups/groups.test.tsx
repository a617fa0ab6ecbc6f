import { act, cleanup, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { COLLAPSIBLE_URL, SHORT_TEXT_URL } from '../../../presentation/urls.ts';
import { whenYes } from '../../../engine/testing/session-of.ts';
import { control, formWith, showForm } from '../show-widgets.examples.tsx';

afterEach(cleanup);

const question = (linkId: string, text: string, more: object = {}) => ({ linkId, type: 'string', text, ...more });
const tabs = {
  linkId: 't',
  type: 'group',
  text: 'Health',
  extension: [control('tab-container')],
  item: [
    {
      linkId: 'heart',
      type: 'group',
      text: 'Your heart and your blood',
      extension: [{ url: SHORT_TEXT_URL, valueString: 'Heart' }],
      item: [question('a', 'Pulse')],
    },
    { linkId: 'lungs', type: 'group', text: 'Lungs', item: [question('b', 'Breath', { required: true })] },
  ],
};
const closable = (code: string) => ({
  linkId: 'c',
  type: 'group',
  text: 'More',
  extension: [{ url: COLLAPSIBLE_URL, valueCode: code }],
  item: [question('d', 'Detail', { required: true })],
});
const isOpen = () => screen.getByText('More').closest('details')?.open;

describe('groups as tabs', () => {
  it('are named by their short texts, and show one at a time', async () => {
    const { user } = showForm(tabs);
    await screen.findByRole('tablist');
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Heart', 'Lungs']);
    expect(screen.getByRole('textbox', { name: /Pulse/ })).toBeDefined();
    await user.click(screen.getByRole('tab', { name: 'Lungs' }));
    expect(screen.queryByRole('textbox', { name: /Pulse/ })).toBeNull();
    expect(screen.getByRole('textbox', { name: /Breath/ })).toBeDefined();
  });

  it('open with the first that applies, and go to another when the open one does not apply any more', async () => {
    const [heart, lungs] = tabs.item;
    const { session } = showForm(
      { linkId: 'h', type: 'boolean', text: 'Heart?' },
      { linkId: 'l', type: 'boolean', text: 'No lungs?' },
      {
        ...tabs,
        item: [
          { ...heart, ...whenYes('h') },
          { ...lungs, enableBehavior: 'all', enableWhen: [{ question: 'l', operator: '!=', answerBoolean: true }] },
        ],
      },
    );
    await screen.findByRole('tablist');
    expect(screen.getByRole('textbox', { name: /Breath/ })).toBeDefined();
    act(() => {
      session.answer('h', [{ kind: 'boolean', value: true }]);
      session.answer('l', [{ kind: 'boolean', value: true }]);
    });
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Heart']);
    expect(screen.getByRole('textbox', { name: /Pulse/ })).toBeDefined();
  });

  it('open where something is wrong, and where a link of the summary leads', async () => {
    const { user } = showForm(tabs);
    await screen.findByRole('tablist');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole('tab', { name: 'Lungs' }).getAttribute('aria-selected')).toBe('true');
    await user.click(screen.getByRole('tab', { name: 'Heart' }));
    await user.click(screen.getByRole('link', { name: /Breath/ }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Breath/ }));
  });

  it('leave whoever is already in a field where they are', async () => {
    showForm(tabs);
    screen.getByRole('textbox', { name: /Pulse/ }).focus();
    await screen.findByRole('tablist');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Pulse/ }));
  });

  it('are all there, one below the other, before script runs', () => {
    const html = renderToString(formWith(tabs).form);
    expect(html).toContain('name="a"');
    expect(html).toContain('name="b"');
    expect(html).not.toMatch(/hidden=""/);
  });
});

describe('a group that can be closed', () => {
  it('begins as the form says', () => {
    showForm(closable('default-closed'));
    expect(isOpen()).toBe(false);
    cleanup();
    showForm(closable('default-open'));
    expect(isOpen()).toBe(true);
  });

  it('opens where something inside is wrong, and when a link leads inside', async () => {
    const { user } = showForm(closable('default-closed'));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(isOpen()).toBe(true);
    await user.click(screen.getByText('More'));
    await user.click(screen.getByRole('link', { name: /Detail/ }));
    expect(isOpen()).toBe(true);
  });

  it('is posted closed as well as open', () => {
    const { container } = showForm(closable('default-closed'));
    expect(new FormData(container.querySelector('form') ?? undefined).has('d')).toBe(true);
  });
});
