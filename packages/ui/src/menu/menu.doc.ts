import type { PartDoc } from '../stories/part-doc.ts';

/** Those of a Button, which it is. */
const BUTTON = {
  'data-variant': 'primary, secondary, quiet, danger',
  'data-loading': 'while it loads',
  'aria-disabled': 'true',
};

export const menuDoc: PartDoc = {
  purpose: 'What can be done with one thing, behind one button, where there is no room for the buttons themselves.',
  notFor: [
    { when: 'Two or three things to do', use: '`Button`, beside each other.' },
    { when: 'A choice that is kept, such as a language', use: '`Select` or `Radio`.' },
    { when: 'The pages of a site', use: 'Links in a nav, which are found by search and by readers of links.' },
  ],
  anatomy: [
    {
      name: 'MenuButton',
      element: 'button',
      className: 'osseo-button',
      attributes: { ...BUTTON, popovertarget: 'the id' },
    },
    { name: 'Menu', element: 'div', className: 'osseo-menu', attributes: { 'data-align': 'start, end' } },
    {
      name: 'MenuItem',
      element: 'button, or render',
      className: 'osseo-menu-item',
      attributes: { 'data-variant': 'plain, danger', 'aria-disabled': 'true' },
    },
    { name: 'MenuSeparator', element: 'div', className: 'osseo-menu-separator' },
  ],
  keyboard: [
    { keys: 'Enter, Space, ↓', does: 'On the button, opens the menu on its first item.' },
    { keys: '↑', does: 'On the button, opens the menu on its last item.' },
    { keys: '↓, ↑', does: 'Goes to the next or the previous item, and round at the ends.' },
    { keys: 'Home, End', does: 'Goes to the first or the last item.' },
    { keys: 'Letters', does: 'Go to the next item whose name begins with them.' },
    { keys: 'Enter, Space', does: 'Does what the item says. Focus returns to the button first.' },
    { keys: 'Tab', does: 'Closes it and goes on from the button.' },
    { keys: 'Escape', does: 'Closes it. Focus returns to the button.' },
  ],
  gaps: ['It has no submenus and no items that are checked: a menu that needs them has become a page.'],
};
