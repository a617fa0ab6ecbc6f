import { LOCALE_NAMES, type Locale } from '@osseo/core';
import type { ReactElement } from 'react';
import '../content/page.css';
import { ReadingTable, type Column } from '../content/reading-table.tsx';
import { glossary, usage, type Term } from './glossary.ts';

/** Every term in the three languages of clinical content, by theme. */
export function GlossaryTables(): ReactElement {
  return (
    <div className="osseo-storybook-page osseo-stack" data-gap="8">
      {glossary.map(({ title, terms }) => (
        <ReadingTable
          caption={`${title}: ${terms.length} terms`}
          className="osseo-storybook-table osseo-storybook-even"
          rows={terms.map((term) => ({ ...term, id: term.en }))}
          columns={[
            inLanguage('en'),
            inLanguage('ko'),
            inLanguage('es'),
            {
              name: 'Where the words come from, and usage',
              render: (term) => (
                <>
                  {originOf(term)} {term.note}
                </>
              ),
            },
          ]}
          key={title}
        />
      ))}
      <section>
        <h2>Usage</h2>
        <ul>
          {usage.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function inLanguage(locale: Locale): Column<Term> {
  return { name: LOCALE_NAMES[locale], lang: locale, render: (term) => term[locale] };
}

const NAMES = { ko: 'Korean', es: 'Spanish' } as const;

function originOf({ seen = [] }: Term): string {
  if (seen.length === 0) return 'Not seen in print.';
  return `${seen.map((locale) => NAMES[locale]).join(' and ')} seen in print.`;
}
