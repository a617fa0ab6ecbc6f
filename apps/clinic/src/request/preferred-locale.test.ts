import { describe, expect, it } from 'vitest';
import { preferredLocale } from './preferred-locale.ts';

describe('preferredLocale', () => {
  it('takes the language with the highest weight that the site has', () => {
    expect(preferredLocale('fr-FR, en;q=0.5, ko-KR;q=0.8')).toBe('ko');
    expect(preferredLocale('ko')).toBe('ko');
  });

  it('takes English where the browser asks for nothing, nonsense, or what the site lacks', () => {
    for (const header of [null, '', ';;,', 'fr, de;q=0.9', '"><img src=x>', 'ko;q=0']) {
      expect(preferredLocale(header)).toBe('en');
    }
  });
});
