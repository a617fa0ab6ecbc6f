import { createStore, type Locale, type Store } from '@osseo/core';

/** The language in which the pages of this visit show clinical content. It goes along from page to page. */
export const readingLocale: Store<Locale> = createStore<Locale>('en');
