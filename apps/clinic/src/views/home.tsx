import { formatMessage } from '@osseo/core';
import { Badge, Button } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../clinic.config.ts';
import { offeredProcedures } from '../catalogue/offered-procedures.ts';
import type { Locale } from '../languages.ts';
import { pathOf } from '../layout/path-of.ts';
import { phoneText } from '../layout/phone-text.ts';
import { wordsFor } from '../words/index.ts';
import { PageHead } from './page-head.tsx';
import { PhaseStrip } from './phase-strip.tsx';
import { sentenceCase } from './sentence-case.ts';
import { Section } from './section.tsx';

export interface HomeProps {
  locale: Locale;
}

/** The first page: what the clinic does, and the two things to do next. */
export function Home({ locale }: HomeProps): ReactElement {
  const { home: words, site } = wordsFor(locale);
  const procedures = offeredProcedures(locale);

  return (
    <>
      <PageHead title={words.title} lead={clinic.tagline[locale]}>
        <p className="clinic-actions">
          <Button render={<a href={pathOf(locale, '/plan')} />}>{words.planAction}</Button>
        </p>
      </PageHead>
      <Section id="what-we-do" title={words.proceduresTitle}>
        <p>{words.introduction}</p>
        <ul className="clinic-index">
          {procedures.map(({ procedure, words: { name, statements } }) => (
            <li key={procedure.id} className="clinic-index-entry">
              <h3 className="clinic-index-title">
                <a href={pathOf(locale, `/procedures/${procedure.id}`)}>{sentenceCase(name, locale)}</a>
              </h3>
              <p>{statements[procedure.summary]}</p>
            </li>
          ))}
        </ul>
        <p className="clinic-aside">
          <Badge tone="draft">{site.notReviewed}</Badge> {site.notReviewedWhy}
        </p>
      </Section>
      <Section id="how-long" title={words.recoveryTitle}>
        <p>{words.recoveryText}</p>
        <div className="clinic-strips">
          {procedures.map((subject) => (
            <PhaseStrip key={subject.procedure.id} locale={locale} subject={subject} />
          ))}
        </div>
      </Section>
      <Section id="prepare" title={words.planTitle}>
        <p>{words.planText}</p>
        <p>{formatMessage(words.planTime, locale, { clinic: phoneText(clinic.phone.clinic) })}</p>
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
