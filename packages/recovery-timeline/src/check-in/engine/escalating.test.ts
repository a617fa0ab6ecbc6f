import { warningSigns } from '@osseo/procedures/warning-signs';
import { expect, it } from 'vitest';
import { escalates } from './escalating.ts';

it.each(Object.values(warningSigns))('$id becomes an emergency where the catalogue says so', (sign) => {
  expect(escalates(sign.id)).toBe(sign.escalates);
});
