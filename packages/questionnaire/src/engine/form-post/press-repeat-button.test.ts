import { expect, it } from 'vitest';
import { pressRepeatButton } from '../form-post/index.ts';
import { sessionOf, whenYes } from '../testing/session-of.ts';

const child = {
  linkId: 'child',
  type: 'group',
  repeats: true,
  item: [
    { linkId: 'name', type: 'string' },
    { linkId: 'toy', type: 'group', repeats: true, item: [{ linkId: 'sort', type: 'string' }] },
  ],
};

it('a posted button adds an instance beside the one that it names, and says that the page is to be shown again', () => {
  const session = sessionOf([child]);
  expect(pressRepeatButton(session, [['osseo.add', 'child:0']])).toBe(true);
  expect(pressRepeatButton(session, [['osseo.add', 'child:1/toy:0']])).toBe(true);
  expect(session.visible().filter((key) => key.endsWith('sort'))).toEqual([
    'child:0/toy:0/sort',
    'child:1/toy:0/sort',
    'child:1/toy:1/sort',
  ]);
});

it('a posted button takes the instance away that it names', () => {
  const session = sessionOf([child]);
  pressRepeatButton(session, [['osseo.add', 'child:0']]);
  expect(pressRepeatButton(session, [['osseo.remove', 'child:0']])).toBe(true);
  expect(session.getSnapshot().children).toEqual(['child:1']);
});

it('what names no shown instance of a repeating group is ignored', () => {
  const session = sessionOf([
    { linkId: 'q', type: 'boolean' },
    { ...child, ...whenYes('q') },
  ]);
  const entries: [string, unknown][] = [
    ['osseo.add', 'child:0'],
    ['osseo.remove', 'q'],
    ['osseo.add', '__proto__'],
    ['osseo.remove', { name: 'child:0' }],
    ['add', 'child:0'],
  ];
  expect(pressRepeatButton(session, entries)).toBe(false);
  expect(session.getSnapshot().children).toEqual(['q', 'child:0']);
});
