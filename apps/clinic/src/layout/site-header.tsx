import { LOCALE_NAMES } from '@osseo/core';
import type { ReactElement } from 'react';
import { clinic } from '../../clinic.config.ts';
import { LOCALES, type Locale } from '../languages.ts';
import { wordsFor } from '../words/index.ts';
import { pathOf } from './path-of.ts';

export interface SiteHeaderProps {
  locale: Locale;
  /** The address of the page without its language; `undefined` where the page has none of its own. */
  path: string | undefined;
}

/** The clinic's name, the ways into the site, and the other languages of the same page. */
export function SiteHeader({ locale, path }: SiteHeaderProps): ReactElement {
  const words = wordsFor(locale).site;
  const links = [
    { path: '', text: words.home },
    { path: '/plan', text: words.plan },
    { path: '/about', text: words.about },
  ];

  return (
    <header className="clinic-header">
      <a className="clinic-header-name" href={pathOf(locale, '')}>
        <PlumbLine />
        {clinic.name[locale]}
      </a>
      <nav className="clinic-header-nav" aria-label={words.navigation}>
        {links.map((link) => (
          <a
            key={link.path}
            className="clinic-header-link"
            href={pathOf(locale, link.path)}
            aria-current={link.path === path ? 'page' : undefined}
          >
            {link.text}
          </a>
        ))}
      </nav>
      <nav className="clinic-header-languages" aria-label={words.language}>
        {LOCALES.filter((language) => language !== locale).map((language) => (
          <a
            key={language}
            className="clinic-header-link"
            href={pathOf(language, path ?? '')}
            hrefLang={language}
            lang={language}
          >
            {LOCALE_NAMES[language]}
          </a>
        ))}
      </nav>
    </header>
  );
}

/** The clinic's mark: a weight on a line, as on the recovery rail. */
function PlumbLine(): ReactElement {
  return (
    <svg className="clinic-header-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M5 3h14M12 3v10M8.5 13h7L12 21z" />
    </svg>
  );
}
