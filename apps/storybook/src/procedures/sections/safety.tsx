import { formatMessage, isLocale } from '@osseo/core';
import {
  defaultEmergencyRegion,
  emergencyNumbers,
  warningSigns,
  type Urgency,
  type WarningSignId,
} from '@osseo/procedures/warning-signs';
import { Callout, type CalloutLevel } from '@osseo/ui';
import type { ReactElement } from 'react';
import { Statement } from '../../content/statement.tsx';
import { SaidList } from '../said.tsx';
import { useSheet } from '../sheet-context.ts';

/** What is shown before anything else, where a procedure has it. */
export function SafetyNotice(): ReactElement {
  const { safetyNotice = [] } = useSheet().procedure;
  return (
    <div className="osseo-storybook-safety">
      <SaidList keys={safetyNotice} />
    </div>
  );
}

const LEVELS: Readonly<Record<Urgency, CalloutLevel>> = {
  emergency: 'emergency',
  'same-day': 'same-day',
  routine: 'note',
};

/** The warning signs by how fast someone has to act, the most urgent first. */
export function WarningSigns(): ReactElement {
  const { procedure, words, catalogues } = useSheet();
  const { signs } = catalogues;
  const region = defaultEmergencyRegion[isLocale(words.locale) ? words.locale : 'en'];
  const urgencies = [...new Set(procedure.warningSigns.map((id) => warningSigns[id].urgency))];
  return (
    <>
      {urgencies.map((urgency) => (
        <div className="osseo-storybook-part" key={urgency}>
          <div lang={signs.locale}>
            <Callout level={LEVELS[urgency]} label={signs.urgencies[urgency]}>
              <p>
                {formatMessage(signs.instructions[urgency], signs.locale, {
                  emergencyNumber: emergencyNumbers[region][0],
                })}
              </p>
            </Callout>
          </div>
          <ul className="osseo-storybook-list">
            {procedure.warningSigns
              .filter((id) => warningSigns[id].urgency === urgency)
              .map((id) => (
                <li key={id}>
                  <Sign id={id} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      <p lang={signs.locale}>{signs.notSure}</p>
    </>
  );
}

function Sign({ id }: { id: WarningSignId }): ReactElement {
  const { signs } = useSheet().catalogues;
  const { sign, why, escalation } = signs.signs[id];
  const text = (
    <>
      <strong>{sign}</strong> {why} {escalation}
    </>
  );
  return <Statement id={id} text={text} lang={signs.locale} provenance={warningSigns[id].provenance} />;
}
