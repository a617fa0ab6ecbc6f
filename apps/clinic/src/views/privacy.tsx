import { formatMessage } from '@osseo/core';
import type { ReactElement } from 'react';
import { clinic } from '../../clinic.config.ts';
import type { Locale } from '../languages.ts';
import { phoneText } from '../layout/phone-text.ts';
import { formatMinutes } from '../request/format-minutes.ts';
import { wordsFor } from '../words/index.ts';
import { PageHead } from './page-head.tsx';
import { Section } from './section.tsx';

export interface PrivacyProps {
  locale: Locale;
  /** Minutes without use after which answers on their way are deleted. */
  idleMinutes: number;
}

/** What is stored, where, for how long, and who can read it. */
export function Privacy({ locale, idleMinutes }: PrivacyProps): ReactElement {
  const words = wordsFor(locale).privacy;
  const values = { time: formatMinutes(idleMinutes, clinic.formats[locale]), clinic: phoneText(clinic.phone.clinic) };

  return (
    <>
      <PageHead title={words.title} lead={words.description} />
      {words.sections.map(({ title, text }, index) => (
        <Section key={title} id={`privacy-${index + 1}`} title={title}>
          {text.map((paragraph) => (
            <p key={paragraph}>{formatMessage(paragraph, locale, values)}</p>
          ))}
        </Section>
      ))}
    </>
  );
}
