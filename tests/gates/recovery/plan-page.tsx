import type { ReactElement } from 'react';
import {
  RecoveryPlanView,
  RecoveryTimelineRecords,
  useToday,
  type RecoveryAddresses,
} from '../../../packages/recovery-timeline/src/react/index.ts';
import { exampleProps } from '../../../packages/recovery-timeline/src/react/recovery.examples.ts';
import type { Locale } from '../journeys/languages.ts';

interface PlanPageProps {
  locale: Locale;
  /** Where the site has the plan in other forms, for who comes without script. */
  addresses?: RecoveryAddresses;
}

/** The same on the server and in the browser: a plan that learns the reader's day, with boxes for what is done. */
export function PlanPage({ locale, addresses = {} }: PlanPageProps): ReactElement {
  return (
    <RecoveryTimelineRecords>
      <RecoveryPlanView {...exampleProps('merged', locale)} today={useToday()} addresses={addresses} headingLevel={1} />
    </RecoveryTimelineRecords>
  );
}
