import { expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

it.each([
  ['nobody in front', 0, '198.51.100.9', '192.0.2.1'],
  ['one proxy', 1, '198.51.100.9', '198.51.100.9'],
  ['one proxy and an invented beginning', 1, '10.0.0.1, 198.51.100.9', '198.51.100.9'],
  ['two proxies', 2, 'x, 198.51.100.9, 192.0.2.7', '198.51.100.9'],
  ['fewer names than proxies', 2, '198.51.100.9', '192.0.2.1'],
  ['a proxy that names nobody', 1, undefined, '192.0.2.1'],
  ['an empty name', 1, '198.51.100.9, ', '192.0.2.1'],
])('a client behind %s is known by what it cannot write', (_, proxies, forwardedFor, expected) => {
  expect(clientAddress(forwardedFor, '192.0.2.1', proxies)).toBe(expected);
});
