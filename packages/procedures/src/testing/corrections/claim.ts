import type { Locale } from '@osseo/core';

/** A claim that no text may make: what betrays it, and a sentence that makes it, so that the pattern is known to work. */
export interface Claim {
  readonly pattern: RegExp;
  readonly example: string;
}

export type Claims = Readonly<Record<Locale, Claim>>;

export function claim(pattern: RegExp, example: string): Claim {
  return { pattern, example };
}
