import { expect, it } from 'vitest';
import { toDataBlock } from './data-block.ts';

it('cannot end the element that it stands in, and reads back as it was', () => {
  const value = { typed: '</script><script>alert(1)</script><!-- ' };
  expect(toDataBlock(value)).not.toContain('<');
  expect(JSON.parse(toDataBlock(value))).toEqual(value);
});
