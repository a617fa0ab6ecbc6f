import type { Scheme } from './tokens.ts';

/** What an element carries so that a scheme holds in it. */
export interface SchemeAttributes {
  readonly 'data-osseo-scheme': 'light' | 'dark';
  readonly 'data-osseo-contrast': 'no-preference' | 'more';
}

/** Each scheme as attributes: `<div {...SCHEME_ATTRIBUTES['dark-contrast']}>` holds it, whatever the page is. */
export const SCHEME_ATTRIBUTES: Readonly<Record<Scheme, SchemeAttributes>> = {
  light: { 'data-osseo-scheme': 'light', 'data-osseo-contrast': 'no-preference' },
  dark: { 'data-osseo-scheme': 'dark', 'data-osseo-contrast': 'no-preference' },
  'light-contrast': { 'data-osseo-scheme': 'light', 'data-osseo-contrast': 'more' },
  'dark-contrast': { 'data-osseo-scheme': 'dark', 'data-osseo-contrast': 'more' },
};
