import type { Locale } from '@osseo/core';
import type { ProcedureId } from '@osseo/procedures';
import { RecoveryTimelineRail, RecoveryTimelineRoot } from '@osseo/recovery-timeline/react';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import { warningSignWords } from '../../catalogue/warning-sign-words.ts';
import { planRecoveryOf } from '../../plan/plan-recovery-of.ts';
import { recoveryMessagesFor } from '../../plan/recovery-messages.ts';

export interface UndatedRailProps {
  locale: Locale;
  procedures: readonly ProcedureId[];
}

/** The recovery of anyone who has these procedures, counted in days. */
export function UndatedRail({ locale, procedures }: UndatedRailProps): ReactElement {
  const { plan, texts } = planRecoveryOf(procedures, null, locale);

  return (
    <RecoveryTimelineRoot
      plan={plan}
      texts={texts}
      locale={clinic.formats[locale]}
      messages={recoveryMessagesFor(locale)}
      warningSigns={warningSignWords[locale]}
      emergencyNumber={clinic.emergencyNumber[locale]}
      clinicPhone={clinic.phone.clinic}
      // The heading of the section stands there already, and says whose recovery it is.
      headingLevel={2}
      titled={false}
    >
      <RecoveryTimelineRail />
    </RecoveryTimelineRoot>
  );
}
