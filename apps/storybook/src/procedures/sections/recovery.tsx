import { defaultEmergencyRegion, emergencyNumbers } from '@osseo/procedures/warning-signs';
import { isLocale } from '@osseo/core';
import { planRecovery } from '@osseo/recovery-timeline/engine';
import { RecoveryTimelineRail, RecoveryTimelineRoot } from '@osseo/recovery-timeline/react';
import type { ReactElement } from 'react';
import { useSheet } from '../sheet-context.ts';
import { Milestones, Phases, Restrictions, Tasks, Visits } from './recovery-tables.tsx';

/** The recovery as the rail that patients see, and as the tables that it is made of. */
export function Recovery(): ReactElement {
  const { phases } = useSheet().procedure.recovery;
  return (
    <>
      {phases.length === 0 ? (
        <p className="osseo-storybook-note">No phases of its own: it recovers as its parts do.</p>
      ) : (
        <Rail />
      )}
      <Phases />
      <Restrictions />
      <Tasks />
      <Visits />
      <Milestones />
    </>
  );
}

function Rail(): ReactElement {
  const { procedure, words, catalogues } = useSheet();
  const region = defaultEmergencyRegion[isLocale(words.locale) ? words.locale : 'en'];
  return (
    <div lang={words.locale}>
      <RecoveryTimelineRoot
        plan={planRecovery([{ key: procedure.id, procedure, on: null }])}
        locale={words.locale}
        messages={catalogues.recovery}
        texts={{ [procedure.id]: words }}
        warningSigns={catalogues.signs}
        emergencyNumber={emergencyNumbers[region][0]}
        clinicPhone="020 7946 0000"
        titled={false}
      >
        <RecoveryTimelineRail />
      </RecoveryTimelineRoot>
    </div>
  );
}
