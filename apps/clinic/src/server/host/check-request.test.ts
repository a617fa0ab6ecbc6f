import { describe, expect, it } from 'vitest';
import { checkRequest } from './check-request.ts';

const headers = { host: 'clinic.example' };

const targetOf = (url: string) => {
  const check = checkRequest({ method: 'GET', url, headers });
  return check.kind === 'taken' ? check.target : check.status;
};

describe('a request', () => {
  it.each(['GET', 'HEAD', 'POST'])('by %s is taken', (method) => {
    expect(checkRequest({ method, url: '/en/plan', headers })).toEqual({ kind: 'taken', target: '/en/plan' });
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', ''])('by “%s” is refused', (method) => {
    expect(checkRequest({ method, url: '/en/plan', headers })).toMatchObject({ kind: 'refused', status: 405 });
  });

  it.each(['', 'a b', 'clinic.example:port', '<script>'])('to a site called “%s” is refused', (host) => {
    expect(checkRequest({ method: 'GET', url: '/en', headers: { host } })).toMatchObject({ status: 400 });
  });

  it.each(['http://elsewhere.example/en', '*', '', 'en/plan'])('for “%s”, which is no path, is refused', (url) => {
    expect(targetOf(url)).toBe(400);
  });

  it.each([
    '/%',
    '/en/%ff',
    '/en/plan/%E0%A4%A',
    '//elsewhere.example/en',
    '/en//plan',
    '/_image?href=/x',
    '/_actions/x',
  ])('for %s is one for no page', (url) => {
    expect(targetOf(url)).toBe('/404');
  });

  it('keeps its address and its query, and loses a query that cannot be read', () => {
    expect(targetOf('/en/staff?page=2')).toBe('/en/staff?page=2');
    expect(targetOf('/_astro/page.B7x.css')).toBe('/_astro/page.B7x.css');
    expect(targetOf('/en/plan?x=%')).toBe('/en/plan');
    expect(targetOf('/en/plan?a=1?b=%zz')).toBe('/en/plan');
  });
});
