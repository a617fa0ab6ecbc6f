import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapWords, pseudoWords } from './pseudo-words.ts';

it('writes every text with accents, in brackets, and 40 % longer', () => {
  expect(pseudoWords({ proceed: 'Continue' })).toEqual({ proceed: '[Çööñţîîñûé]' });
});

it('is 40 % longer whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (noise) => {
      const text = `Aa ${noise}`;
      expect(pseudoWords(text).length).toBeGreaterThanOrEqual(Math.ceil(text.length * 1.4));
    }),
  );
});

it('leaves the holes of a message as they are', () => {
  expect(pseudoWords({ one: '{count} photo of {total}', other: '{count} photos' })).toEqual({
    one: expect.stringMatching(/^\[\{count\} .* \{total\}~*\]$/u),
    other: expect.stringMatching(/^\[\{count\} /u),
  });
});

it('leaves what is no sentence as it is', () => {
  const words = { dateOrder: ['day', 'month'], hours: '8:00–18:00', locale: 'en', count: 3, none: null };

  expect(pseudoWords(words)).toEqual(words);
});

it('changes a text of one word without a capital too', () => {
  expect(pseudoWords({ or: 'or' })).toEqual({ or: '[öŕ]' });
});

it('changes texts wherever they are', () => {
  expect(mapWords({ rows: [['Monday', '9']] }, (text) => `${text}!`)).toEqual({ rows: [['Monday!', '9']] });
});
