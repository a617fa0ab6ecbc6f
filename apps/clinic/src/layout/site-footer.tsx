import { INTENDED_PURPOSE, NOT_A_MEDICAL_DEVICE } from '@osseo/core';
import type { ReactElement } from 'react';
import { clinic } from '../../clinic.config.ts';
import type { Locale } from '../languages.ts';
import { wordsFor } from '../words/index.ts';
import { formatHours } from './format-hours.ts';
import { pathOf } from './path-of.ts';
import { PhoneLink } from './phone-link.tsx';

export interface SiteFooterProps {
  locale: Locale;
}

/** Whom to call, when the clinic is open, and what this site is and is not: on every page, paper included. */
export function SiteFooter({ locale }: SiteFooterProps): ReactElement {
  const words = wordsFor(locale).site;

  return (
    <footer className="clinic-footer" aria-label={words.footer}>
      <dl className="clinic-footer-contact">
        <div>
          <dt>{words.emergency}</dt>
          <dd>
            <PhoneLink number={clinic.emergencyNumber[locale]} />
          </dd>
        </div>
        <div>
          <dt>{words.callClinic}</dt>
          <dd>
            <PhoneLink number={clinic.phone.clinic} />
          </dd>
        </div>
        <div>
          <dt>{words.afterHours}</dt>
          <dd>
            <PhoneLink number={clinic.phone.afterHours} />
          </dd>
        </div>
        <div>
          <dt>{words.openingHours}</dt>
          <dd>
            {clinic.hours.map((hours) => (
              <span key={hours.days.join()} className="clinic-footer-hours">
                {formatHours(hours, clinic.formats[locale])}
              </span>
            ))}
          </dd>
        </div>
      </dl>
      <div className="clinic-footer-legal">
        <p>
          {clinic.name[locale]}, {clinic.address[locale]}. {words.fictional}
        </p>
        <p>{INTENDED_PURPOSE[locale]}</p>
        <p>{NOT_A_MEDICAL_DEVICE[locale]}</p>
        <p className="clinic-footer-links">
          <a href={pathOf(locale, '/about')}>{words.about}</a> <a href={pathOf(locale, '/privacy')}>{words.privacy}</a>{' '}
          <a href={pathOf(locale, '/staff')}>{words.staff}</a>
        </p>
      </div>
    </footer>
  );
}
