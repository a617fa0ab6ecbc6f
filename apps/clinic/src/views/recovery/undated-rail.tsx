import type { WordedProcedure } from '@osseo/procedures';
import { RecoveryTimelineRail, RecoveryTimelineRoot } from '@osseo/recovery-timeline/react';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import { warningSignWords } from '../../catalogue/warning-sign-words.ts';
import type { Locale } from '../../languages.ts';
import { planRecoveryOf } from '../../plan/plan-recovery-of.ts';
import { recoveryMessagesFor } from '../../plan/recovery-messages.ts';

export interface UndatedRailProps {
  locale: Locale;
  subject: WordedProcedure;
}

/** The recovery of anyone who has this procedure, counted in days. */
export function UndatedRail({ locale, subject }: UndatedRailProps): ReactElement {
  const { plan, texts } = planRecoveryOf([subject], null);

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
