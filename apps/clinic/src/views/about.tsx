import { INTENDED_PURPOSE, NOT_A_MEDICAL_DEVICE } from '@osseo/core';
import type { ReactElement } from 'react';
import { clinic } from '../../clinic.config.ts';
import type { Locale } from '../languages.ts';
import { formatHours } from '../layout/format-hours.ts';
import { PhoneLink } from '../layout/phone-link.tsx';
import { wordsFor } from '../words/index.ts';
import { PageHead } from './page-head.tsx';
import { Section } from './section.tsx';

export interface AboutProps {
  locale: Locale;
}

/** What the site is for, what it is not, and how to reach the clinic. */
export function About({ locale }: AboutProps): ReactElement {
  const words = wordsFor(locale);

  return (
    <>
      <PageHead title={words.about.title} lead={words.about.description} />
      <Section id="purpose" title={words.about.purpose}>
        <p>{INTENDED_PURPOSE[locale]}</p>
        <p>{NOT_A_MEDICAL_DEVICE[locale]}</p>
      </Section>
      <Section id="drafts" title={words.about.draftTitle}>
        <p>{words.about.draftText}</p>
      </Section>
      <Section id="fictional" title={words.about.demoTitle}>
        <p>{words.site.fictional}</p>
      </Section>
      <Section id="contact" title={words.about.contact}>
        <p>{clinic.address[locale]}</p>
        <p>
          <PhoneLink number={clinic.phone.clinic} />
          <br />
          {words.site.afterHours}: <PhoneLink number={clinic.phone.afterHours} />
        </p>
        <p>
          {clinic.hours.map((hours) => (
            <span key={hours.days.join()} className="clinic-footer-hours">
              {formatHours(hours, clinic.formats[locale])}
            </span>
          ))}
        </p>
      </Section>
    </>
  );
}
