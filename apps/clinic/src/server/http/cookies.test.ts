import { describe, expect, it } from 'vitest';
import { createToken } from '../crypto/token.ts';
import { createTokenCookie } from './cookies.ts';

const token = createToken();
const requestWith = (cookie: string) => new Request('https://clinic.example/', { headers: { cookie } });

describe('a token cookie', () => {
  it('over https is bound to this host, hidden from scripts and ends with the browser session', () => {
    const cookie = createTokenCookie('draft', { secure: true });
    expect(cookie.set(token)).toBe(`__Host-osseo-draft=${token}; Path=/; HttpOnly; SameSite=Lax; Secure`);
    expect(cookie.clear()).toBe('__Host-osseo-draft=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0');
  });

  it('over plain http has a name that browsers take', () => {
    const cookie = createTokenCookie('draft', { secure: false });
    expect(cookie.set(token)).toBe(`osseo-draft=${token}; Path=/; HttpOnly; SameSite=Lax`);
  });

  it('is found among others, by its whole name', () => {
    const cookie = createTokenCookie('draft', { secure: false });
    expect(cookie.read(requestWith(`a=1; osseo-draft=${token}; b=2`))).toBe(token);
    expect(cookie.read(requestWith(`xosseo-draft=${token}; osseo-draft2=${token}`))).toBeUndefined();
    expect(cookie.read(new Request('https://clinic.example/'))).toBeUndefined();
  });

  it.each(['', 'short', 'x'.repeat(44), '../../etc/passwd', "' or 1=1 --"])(
    'of an impossible token reads as none: %j',
    (text) => {
      const cookie = createTokenCookie('draft', { secure: false });
      expect(cookie.read(requestWith(`osseo-draft=${text}`))).toBeUndefined();
    },
  );
});
