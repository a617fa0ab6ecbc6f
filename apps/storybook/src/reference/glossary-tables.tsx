import { LOCALE_NAMES, LOCALES } from '@osseo/core';
import { DataTable } from '@osseo/ui';
import type { ReactElement } from 'react';
import '../content/page.css';
import { glossary, usage, type Term } from './glossary.ts';

/** Every term in the three languages of clinical content, by theme. */
export function GlossaryTables(): ReactElement {
  return (
    <div className="osseo-storybook-page osseo-stack" data-gap="8">
      {glossary.map(({ title, terms }) => (
        <DataTable caption={`${title}: ${terms.length} terms`} className="osseo-storybook-table" key={title}>
          <thead>
            <tr>
              {LOCALES.map((locale) => (
                <th scope="col" lang={locale} key={locale}>
                  {LOCALE_NAMES[locale]}
                </th>
              ))}
              <th scope="col">Where the words come from, and usage</th>
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <tr key={term.en}>
                <th scope="row">{term.en}</th>
                <td lang="ko">{term.ko}</td>
                <td lang="es">{term.es}</td>
                <td>
                  {originOf(term)} {term.note}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
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

const NAMES = { ko: 'Korean', es: 'Spanish' } as const;

function originOf({ seen = [] }: Term): string {
  if (seen.length === 0) return 'From memory.';
  return `${seen.map((locale) => NAMES[locale]).join(' and ')} seen in print.`;
}
