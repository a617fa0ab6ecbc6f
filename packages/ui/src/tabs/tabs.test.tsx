import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Tabs, TabsList, TabsPanel, TabsTab } from './tabs.tsx';

describe('Tabs', () => {
  describePart({ render: (root) => sample({ root }), element: HTMLDivElement, className: 'osseo-tabs' });

  it('shows one panel at a time, by mouse and by arrow keys', async () => {
    const { container } = render(sample({}));
    expect(screen.getByRole('tabpanel', { name: 'Before' }).textContent).toBe('Eat as always.');

    await userEvent.click(screen.getByRole('tab', { name: 'After' }));
    expect(screen.getByRole('tabpanel', { name: 'After' }).textContent).toBe('Rest a little.');
    expect(screen.queryByRole('tabpanel', { name: 'Before' })).toBeNull();

    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Before' }).getAttribute('aria-selected')).toBe('true');
    await expectNoAxeViolations(container);
  });

  it('follows the direction of what is around, by arrow keys too, without a direction of its own', async () => {
    render(<div dir="rtl">{sample({ root: { 'data-testid': 'tabs' } })}</div>);

    expect(screen.getByTestId('tabs').hasAttribute('dir')).toBe(false);
    await userEvent.click(screen.getByRole('tab', { name: 'Before' }));
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'After' }).getAttribute('aria-selected')).toBe('true');
  });

  it('shows every panel where there is no script', () => {
    const html = renderToString(sample({}));

    expect(html).toContain('Eat as always.');
    expect(html).toContain('Rest a little.');
    expect(html).not.toContain('hidden');
  });
});

describe('Tabs used in a way that cannot work', () => {
  let says: ReturnType<typeof silenced>;
  beforeEach(() => {
    says = silenced();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['TabsList', () => <TabsList />],
    ['TabsTab', () => <TabsTab value="before" />],
    ['TabsPanel', () => <TabsPanel value="before" />],
  ])('names the root that %s needs', (part, draw) => {
    expect(() => render(draw())).toThrow(`<${part}> is outside <Tabs>`);
  });

  it('says that nobody hears which tab is pressed', () => {
    render(sample({ root: { value: 'before' } }));

    expect(says).toHaveBeenCalledWith(expect.stringContaining('<Tabs> has "value" and no "onValueChange"'));
  });
});

describe('TabsList', () => {
  describePart({ render: (list) => sample({ list }), element: HTMLDivElement, className: 'osseo-tabs-list' });
});

describe('TabsTab', () => {
  describePart({ render: (tab) => sample({ tab }), element: HTMLButtonElement, className: 'osseo-tabs-tab' });
});

describe('TabsPanel', () => {
  describePart({ render: (panel) => sample({ panel }), element: HTMLDivElement, className: 'osseo-tabs-panel' });
});

/** What is said to a developer, kept from the console. */
function silenced() {
  return vi.spyOn(console, 'error').mockImplementation(() => undefined);
}

type Props = Record<string, unknown>;

function sample({ root, list, tab, panel }: Partial<Record<'root' | 'list' | 'tab' | 'panel', Props>>): ReactElement {
  return (
    <Tabs defaultValue="before" {...root}>
      <TabsList aria-label="Your visit" {...list}>
        <TabsTab value="before" {...tab}>
          Before
        </TabsTab>
        <TabsTab value="after">After</TabsTab>
      </TabsList>
      <TabsPanel value="before" {...panel}>
        Eat as always.
      </TabsPanel>
      <TabsPanel value="after">Rest a little.</TabsPanel>
    </Tabs>
  );
}
