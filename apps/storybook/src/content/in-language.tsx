import type { Locale } from '@osseo/core';
import { useStore } from '@osseo/core/react';
import { Suspense, use, useDeferredValue, type ReactElement, type ReactNode } from 'react';
import { LanguageSwitch } from './language-switch.tsx';
import { readingLocale } from './reading-locale.ts';
import './page.css';

export interface InLanguageProps<Content> {
  /** Fetches the content. It returns the same promise for the same language, as `once` does. */
  load: (locale: Locale) => Promise<Content>;
  children: (content: Content, locale: Locale) => ReactNode;
}

/** Content with a switch of language above it. The language before stays until the new one has come. */
export function InLanguage<Content>({ load, children }: InLanguageProps<Content>): ReactElement {
  const locale = useStore(readingLocale, (chosen) => chosen);
  const shown = useDeferredValue(locale);
  return (
    <div className="osseo-storybook-page" aria-busy={shown !== locale}>
      <LanguageSwitch value={locale} onChange={readingLocale.set} />
      <Suspense fallback={<p role="status">Loading&hellip;</p>}>
        <Loaded promise={load(shown)}>{(content) => children(content, shown)}</Loaded>
      </Suspense>
    </div>
  );
}

function Loaded<Content>({
  promise,
  children,
}: {
  promise: Promise<Content>;
  children: (content: Content) => ReactNode;
}): ReactElement {
  return <>{children(use(promise))}</>;
}
