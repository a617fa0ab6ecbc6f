import { isUnknown } from '@osseo/procedures';
import type { ReactElement } from 'react';
import { inWords } from '../../content/in-words.ts';
import { titleOf } from '../../content/title-of.ts';
import { lengthInWords, rangeInWords, timeInWords } from '../../content/time-in-words.ts';
import { SaidList, SaidParts } from '../said.tsx';
import { SubSection } from '../../content/section.tsx';
import { useSheet } from '../sheet-context.ts';

/** From what comes before the day to what may be done beside it. */
export function HowItIsDone(): ReactElement {
  const { procedure } = useSheet();
  const {
    preparation = [],
    clinicNeeds = [],
    fixation = [],
    timings = [],
    combinations,
    duration,
    setting,
  } = procedure;
  const { minutes } = duration;
  return (
    <>
      <SubSection title="Preparation" empty={preparation.length === 0}>
        <SaidList keys={preparation} />
      </SubSection>
      <SubSection title="What the clinic needs" empty={clinicNeeds.length === 0}>
        <SaidList keys={clinicNeeds} />
      </SubSection>
      <SubSection title="Steps" empty={procedure.steps.length === 0}>
        <SaidList keys={procedure.steps} ordered />
      </SubSection>
      <SubSection title="Anaesthesia" empty={procedure.anaesthesia.length === 0}>
        <SaidParts
          parts={procedure.anaesthesia.map(({ kind, statement }) => ({
            id: statement,
            label: inWords(kind),
            statement,
          }))}
        />
      </SubSection>
      <SubSection title="Duration and setting">
        <SaidParts
          parts={[
            {
              id: 'duration',
              label: isUnknown(minutes) ? `Minutes are not known: ${minutes.why}` : `${rangeInWords(minutes)} minutes`,
              statement: duration.statement,
            },
            {
              id: 'setting',
              label:
                typeof setting.kind === 'string'
                  ? inWords(setting.kind)
                  : `The place is not known: ${setting.kind.why}`,
              statement: setting.statement,
            },
          ]}
        />
      </SubSection>
      <SubSection title="Materials" empty={procedure.materials.length === 0}>
        <SaidParts parts={procedure.materials.map((material) => ({ ...material, label: inWords(material.id) }))} />
      </SubSection>
      <SubSection title="Fixation" empty={fixation.length === 0}>
        <SaidParts parts={fixation.map(({ kind, statement }) => ({ id: kind, label: inWords(kind), statement }))} />
      </SubSection>
      <SubSection title="Timings" empty={timings.length === 0}>
        <SaidParts
          parts={timings.map(({ id, part, after, window, statement }) => ({
            id,
            label: `${inWords(part)}, counted from ${after}: ${timeInWords({ unit: window.unit, from: window.min, to: window.max })}`,
            statement,
          }))}
        />
      </SubSection>
      <SubSection title="Combinations" empty={combinations.length === 0}>
        <SaidParts
          parts={combinations.map(({ id, with: other, order, gap, statement }) => ({
            id,
            label: `${ORDERS[order]} ${titleOf(other)}${gap ? `, ${lengthInWords(gap)} between the two` : ''}`,
            statement,
          }))}
        />
      </SubSection>
    </>
  );
}

/** Where this procedure stands to the other one, which is named after it. */
const ORDERS = {
  before: 'Before:',
  after: 'After:',
  'same-day': 'On the same day as:',
  'either-order': 'Before or after:',
  apart: 'Apart from:',
} as const;
