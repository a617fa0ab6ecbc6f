import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../engine/keys/item-key.ts';
import { itemId } from './item-id.ts';

const anything = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('the id of an item', () => {
  it('fits into an attribute, a link and a selector, whatever the linkId', () => {
    fc.assert(
      fc.property(anything, (linkId) => {
        const id = itemId(nameOf(linkId));
        expect(id).toMatch(/^osseo-[a-z0-9._]*$/i);
        expect(encodeURIComponent(id)).toBe(id);
      }),
    );
  });

  it('is another for every other key, and never that of a part of another item', () => {
    const key = fc.string({ unit: fc.constantFrom('a', '-', '_', '/', ':', '~', '2', 'd', 'é', '日') });
    fc.assert(
      fc.property(key, key, fc.constantFrom('', '-question', '-legend', '-day', '-1'), (one, two, part) => {
        if (one !== two || part !== '') expect(itemId(one)).not.toBe(`${itemId(two)}${part}`);
      }),
    );
  });
});
