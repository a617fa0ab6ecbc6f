import { anyText } from '@osseo/testing/text';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldName, FIELD_PARTS, parseFieldName } from '../form-post/index.ts';
import { linkIdOf } from '../index.ts';
import { isPlain } from './is-plain.ts';
import { nameOf } from './item-key.ts';

it('writes every linkId so that a field name can be taken apart again', () => {
  fc.assert(
    fc.property(anyText(), fc.constantFrom(...FIELD_PARTS), (linkId, part) => {
      const key = nameOf(linkId);
      expect(linkIdOf(key)).toBe(linkId);
      expect(parseFieldName(fieldName(key, part))).toEqual({ key, part });
      expect(key).not.toMatch(/[\s./:"'<>&]/);
    }),
  );
});

it('leaves ordinary ids readable', () => {
  expect(nameOf('hba1c-last_year')).toBe('hba1c-last_year');
  expect(nameOf('1.2')).toBe('1~2e~2');
  expect(linkIdOf('medicine:2/name')).toBe('name');
  expect(fieldName('birth', 'day')).toBe('birth.day');
});

it('calls plain what has ASCII letters and digits alone', () => {
  const units = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
  expect(units.filter(isPlain).join('')).toBe('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
  expect(['', 'age2', '2age'].every(isPlain)).toBe(true);
  expect(['-age', 'a.ge', 'age~'].some(isPlain)).toBe(false);
});

it('knows no other parts', () => {
  expect(parseFieldName('birth.hour')).toBeUndefined();
  expect(parseFieldName('birth.')).toBeUndefined();
  expect(parseFieldName('a.b.day')).toBeUndefined();
});
