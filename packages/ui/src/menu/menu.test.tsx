import { describePart, expectNoAxeViolations, lendTopLayer } from '@osseo/testing';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { MenuButton } from './menu-button.tsx';
import { MenuItem, MenuSeparator } from './menu-item.tsx';
import { Menu, type MenuProps, type MenuReason } from './menu.tsx';

lendTopLayer();

describe('Menu', () => {
  describePart({ render: (menu) => sample({ menu }), element: HTMLDivElement, className: 'osseo-menu' });

  it('opens by its button on the first item, and gives focus back to Escape', async () => {
    const { container } = render(sample({}));
    await open();
    expect(screen.getByRole('menu', { name: 'The visit' })).toBeTruthy();
    await expectNoAxeViolations(container);

    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it('opens with the arrow keys on its first or its last item', async () => {
    render(sample({}));
    button().focus();

    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('Delete it');
    await userEvent.keyboard('{Escape}{ArrowDown}');
    expect(focused()).toBe('Print it');
  });

  it('goes round with the arrow keys, past nothing, and to both ends', async () => {
    render(sample({}));
    await open();

    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Move it');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('Delete it');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Print it');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('Delete it');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('Print it');
  });

  it('goes to the item whose name is typed, and from one to the next by one letter', async () => {
    render(sample({}));
    await open();

    await userEvent.keyboard('ma');
    expect(focused()).toBe('Map');
    await userEvent.keyboard('{Home}');
    await new Promise((resolve) => setTimeout(resolve, 750));
    await userEvent.keyboard('m');
    expect(focused()).toBe('Move it');
    await userEvent.keyboard('m');
    expect(focused()).toBe('Map');
  });

  it.each<[MenuReason, () => Promise<unknown>]>([
    ['escape', () => userEvent.keyboard('{Escape}')],
    ['tab', () => userEvent.tab()],
    ['trigger', () => userEvent.click(button())],
    ['outside', () => userEvent.click(screen.getByText('Elsewhere'))],
    ['item', () => userEvent.keyboard('{Enter}')],
  ])('says why it closes (%s)', async (reason, act) => {
    const onOpenChange = vi.fn<NonNullable<MenuProps['onOpenChange']>>();
    render(sample({ menu: { onOpenChange } }));
    await open();

    await act();
    expect(onOpenChange.mock.lastCall?.[0]).toBe(false);
    expect(onOpenChange.mock.lastCall?.[1].reason).toBe(reason);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('goes on with Tab from its button', async () => {
    render(sample({}));
    await open();
    await userEvent.tab();
    expect(focused()).toBe('Next');
  });

  it('works without script', () => {
    const html = renderToString(sample({})).toLowerCase();
    expect(html).toContain('popovertarget="visit"');
    expect(html).toMatch(/<a [^>]*href="\/map"/u);
  });
});

describe('MenuButton', () => {
  describePart({ render: (props) => sample({ button: props }), element: HTMLButtonElement, className: 'osseo-button' });
});

describe('MenuItem', () => {
  describePart({ render: (item) => sample({ item }), element: HTMLButtonElement, className: 'osseo-menu-item' });

  it('closes the menu and gives focus back before it acts, so that a dialog may follow', async () => {
    const onClick = vi.fn(() => {
      expect(document.activeElement).toBe(button());
      expect(screen.queryByRole('menu')).toBeNull();
    });
    render(sample({ item: { onClick } }));
    await open();
    await userEvent.keyboard('{Enter}');
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('can be found and does nothing while it is disabled', async () => {
    const onClick = vi.fn();
    render(sample({ item: { onClick, disabled: true } }));
    await open();

    const item = screen.getByRole('menuitem', { name: 'Print it' });
    expect(item.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(item);
    await userEvent.click(item);
    expect(onClick).not.toHaveBeenCalled();
    expect(screen.getByRole('menu')).toBeTruthy();
  });

  it('is a link where it goes somewhere', async () => {
    render(sample({}));
    await open();
    expect(screen.getByRole('menuitem', { name: 'Map' }).getAttribute('href')).toBe('/map');
  });

  it('names the root that it misses', () => {
    expect(() => renderToString(<MenuItem>Print</MenuItem>)).toThrow('<MenuItem> is outside <Menu>');
  });
});

describe('MenuItem rendered as a link', () => {
  describePart({
    render: (props) => (
      <Menu id="visit" aria-label="The visit">
        <MenuItem {...props} render={<a href="/map">Map</a>} />
      </Menu>
    ),
    element: HTMLAnchorElement,
    className: 'osseo-menu-item',
  });
});

describe('MenuSeparator', () => {
  describePart({
    render: (separator) => sample({ separator }),
    element: HTMLDivElement,
    className: 'osseo-menu-separator',
  });
});

/* ─── What the tests above talk about ──────────────────────────────────── */

type Props = Record<string, unknown>;

interface Sample extends Partial<Record<'button' | 'item' | 'separator', Props>> {
  menu?: Partial<MenuProps> | Props;
}

function sample(props: Sample): ReactElement {
  return (
    <>
      <MenuButton {...props.button} for="visit">
        The visit
      </MenuButton>
      <Menu {...props.menu} id="visit">
        <MenuItem {...props.item}>Print it</MenuItem>
        <MenuItem>Move it</MenuItem>
        <MenuItem render={<a href="/map">Map</a>} />
        <MenuSeparator {...props.separator} />
        <MenuItem variant="danger">Delete it</MenuItem>
      </Menu>
      <p>Elsewhere</p>
      <button type="button">Next</button>
    </>
  );
}

function button(): HTMLElement {
  return screen.getByRole('button', { name: 'The visit' });
}

async function open() {
  await userEvent.click(button());
  await waitFor(() => expect(focused()).toBe('Print it'));
}

function focused(): string | null | undefined {
  return document.activeElement?.textContent;
}
