import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnsweringSession, ItemKey } from '../model/session.ts';
import { openSession } from '../session/open-session.ts';
import { sessionOf } from '../testing/session-of.ts';
import { alignEntries } from './align-entries.ts';

const ITEMS = [
  {
    linkId: 'child',
    type: 'group',
    repeats: true,
    item: [
      { linkId: 'name', type: 'string' },
      { linkId: 'sport', type: 'group', repeats: true, item: [{ linkId: 'kind', type: 'string' }] },
    ],
  },
  { linkId: 'pet', type: 'group', repeats: true, item: [{ linkId: 'animal', type: 'string' }] },
];

/** What a page posts of its lists, from the top to the bottom. */
function entriesOf(session: AnsweringSession, keys = session.getSnapshot().children): readonly ItemKey[] {
  return keys.flatMap((key) => {
    const { item, children } = session.item(key).getSnapshot();
    return [...(item.type === 'group' && item.repeats ? [key] : []), ...entriesOf(session, children)];
  });
}

it('makes the entries that were added, under the keys that they have on the page', () => {
  const session = sessionOf(ITEMS);
  alignEntries(session, ['child:0', 'child:2', 'child:2/sport:0', 'child:2/sport:1']);
  expect(entriesOf(session)).toEqual([
    'child:0',
    'child:0/sport:0',
    'child:2',
    'child:2/sport:0',
    'child:2/sport:1',
    'pet:0',
  ]);
});

it('takes away what is not there any more, and keeps the order of the page', () => {
  const session = sessionOf(ITEMS);
  for (const _ of [1, 2]) session.addInstance('pet');
  alignEntries(session, ['pet:2', 'pet:0']);
  expect(entriesOf(session).filter((key) => key.startsWith('pet'))).toEqual(['pet:2', 'pet:0']);
});

it.each([
  [['pet:99999']],
  [['nothing:1']],
  [['child:0/name']],
  [['', ':', 'pet:', 'pet:x', '__proto__:1']],
  [['child:7/sport:1']],
])('makes nothing of what is no entry of the form: %j', (entries) => {
  const session = sessionOf(ITEMS);
  alignEntries(session, entries);
  expect(entriesOf(session).length).toBeLessThan(110);
  for (const key of entriesOf(session)) expect(session.has(key)).toBe(true);
});

it('comes to the entries of the page, whatever was done there', () => {
  const step = fc.record({ does: fc.constantFrom('add', 'remove', 'move'), at: fc.nat(9), to: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const page = sessionOf(ITEMS);
      const server = openSession(page.form, { snapshot: page.toSnapshot() });
      for (const { does, at, to } of steps) {
        const keys = entriesOf(page);
        const key = keys[at % keys.length] ?? '';
        const { item, parent } = page.item(key).getSnapshot();
        const siblings = keys.filter((other) => other.replace(/\d+$/, '') === key.replace(/\d+$/, ''));
        if (does === 'add') page.addInstance(item.linkId, parent ?? undefined);
        else if (does === 'move') page.moveInstance(key, to);
        // The last entry of a list has no button to take it away.
        else if (siblings.length > 1) page.removeInstance(key);
      }
      alignEntries(server, entriesOf(page));
      expect(entriesOf(server)).toEqual(entriesOf(page));
    }),
  );
});
