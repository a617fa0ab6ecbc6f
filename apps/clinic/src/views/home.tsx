import type { Locale } from '@osseo/core';
import { Button } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../clinic.config.ts';
import { pathOf } from '../layout/path-of.ts';
import { wordsFor } from '../words/index.ts';
import { PageHead } from './page-head.tsx';
import { Section } from './section.tsx';

export interface HomeProps {
  locale: Locale;
}

/** The first page: what the clinic does, and the two things to do next. */
export function Home({ locale }: HomeProps): ReactElement {
  const words = wordsFor(locale).home;

  return (
    <>
      <PageHead title={words.title} lead={clinic.tagline[locale]} />
      <Section id="what-we-do" title={words.proceduresTitle}>
        <p>{words.introduction}</p>
      </Section>
      <Section id="prepare" title={words.planTitle}>
        <p>{words.planText}</p>
        <p className="clinic-actions">
          <Button variant="primary" render={<a href={pathOf(locale, '/plan')}>{words.planAction}</a>} />
        </p>
      </Section>
      <Section id="how-we-work" title={words.whatYouGet}>
        <ul className="clinic-list">
          {words.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
