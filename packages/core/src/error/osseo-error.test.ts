import { expect, it } from 'vitest';
import { OsseoError } from './osseo-error.ts';

it('names the place of a fault in its message and as data', () => {
  const error = new OsseoError('invalid-questionnaire', 'Osseo: this item has no linkId.', 'item[2]');
  expect(error.message).toBe('Osseo: this item has no linkId. (at item[2])');
  expect(error).toMatchObject({ name: 'OsseoError', code: 'invalid-questionnaire', path: 'item[2]' });
});
