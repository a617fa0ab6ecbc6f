import { formatMessage } from '@osseo/core';
import type { Urgency, WarningSignId } from '@osseo/procedures';
import { warningSigns } from '@osseo/procedures/warning-signs';
import { Callout, type CalloutLevel } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import { warningSignWords } from '../../catalogue/warning-sign-words.ts';
import type { Locale } from '../../languages.ts';
import { PhoneLink } from '../../layout/phone-link.tsx';
import { wordsFor } from '../../words/index.ts';
import { SourceNote } from './source-note.tsx';

export interface WarningSignsProps {
  locale: Locale;
  signs: readonly WarningSignId[];
}

const URGENCIES: readonly Urgency[] = ['emergency', 'same-day', 'routine'];

const LEVELS: Readonly<Record<Urgency, CalloutLevel>> = {
  emergency: 'emergency',
  'same-day': 'same-day',
  routine: 'normal',
};

/** What needs help and how fast, the most urgent first. Nothing has to be opened to read it. */
export function WarningSigns({ locale, signs }: WarningSignsProps): ReactElement {
  const words = warningSignWords[locale];
  const groups = URGENCIES.map((urgency) => ({
    urgency,
    ids: signs.filter((id) => warningSigns[id].urgency === urgency),
  })).filter(({ ids }) => ids.length > 0);

  return (
    <div className="clinic-warning-signs">
      {groups.map(({ urgency, ids }) => (
        <Callout key={urgency} level={LEVELS[urgency]} label={words.urgencies[urgency]} headingLevel={3}>
          <p>
            <strong>
              {formatMessage(words.instructions[urgency], locale, {
                emergencyNumber: clinic.emergencyNumber[locale],
              })}
            </strong>
          </p>
          <ul className="clinic-list">
            {ids.map((id) => (
              <li key={id}>
                {words.signs[id].sign} {words.signs[id].escalation}
              </li>
            ))}
          </ul>
          <Phones locale={locale} urgency={urgency} />
        </Callout>
      ))}
      <p>{words.notSure}</p>
      <SourceNote
        locale={locale}
        provenance={{
          sources: [...new Set(signs.flatMap((id) => warningSigns[id].provenance.sources))],
          review: words.review,
        }}
      />
    </div>
  );
}

function Phones({ locale, urgency }: { locale: Locale; urgency: Urgency }): ReactElement {
  const words = wordsFor(locale).site;
  if (urgency === 'emergency') {
    return (
      <p className="clinic-phones">
        {words.emergency}: <PhoneLink number={clinic.emergencyNumber[locale]} />
      </p>
    );
  }
  return (
    <p className="clinic-phones">
      {words.callClinic}: <PhoneLink number={clinic.phone.clinic} /> {words.afterHours}:{' '}
      <PhoneLink number={clinic.phone.afterHours} />
    </p>
  );
}
