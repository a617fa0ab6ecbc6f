import type { Locale } from '@osseo/core';
import { useStore } from '@osseo/core/react';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { LanguageSwitch } from './language-switch.tsx';
import { readingLocale } from './reading-locale.ts';
import './page.css';

export interface InLanguageProps<Content> {
  /** Fetches the content. It gives the same object for the same language, as `once` does. */
  load: (locale: Locale) => Promise<Content>;
  children: (content: Content, locale: Locale) => ReactNode;
}

/** Content with a switch of language above it. The language before stays until the new one has come. */
export function InLanguage<Content>({ load, children }: InLanguageProps<Content>): ReactElement {
  const locale = useStore(readingLocale, (chosen) => chosen);
  const shown = useLoaded(load, locale);
  return (
    <div className="osseo-storybook-page" aria-busy={shown !== 'failed' && shown?.locale !== locale}>
      <LanguageSwitch value={locale} onChange={readingLocale.set} />
      {shown === 'failed' ? (
        <p role="alert">The text could not be loaded. Check the connection and reload the page.</p>
      ) : shown ? (
        children(shown.content, shown.locale)
      ) : (
        <p>Loading&hellip;</p>
      )}
    </div>
  );
}

interface Loaded<Content> {
  readonly content: Content;
  readonly locale: Locale;
}

/** What was fetched last; `null` before anything was. */
function useLoaded<Content>(
  load: (locale: Locale) => Promise<Content>,
  locale: Locale,
): Loaded<Content> | 'failed' | null {
  const [loaded, setLoaded] = useState<Loaded<Content> | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    const fetch = async (): Promise<void> => {
      const content = await load(locale);
      // The same content again changes nothing, so that a `load` made anew on every render settles.
      const isSame = (before: Loaded<Content> | 'failed' | null) => before !== 'failed' && before?.content === content;
      if (isWanted) setLoaded((before) => (isSame(before) ? before : { content, locale }));
    };
    fetch().catch(() => {
      if (isWanted) setLoaded('failed');
    });
    return () => {
      isWanted = false;
    };
  }, [load, locale]);
  return loaded;
}
