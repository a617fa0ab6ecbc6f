import type { ReactElement } from 'react';
import { RecoveryPlanView, useToday } from '../../../packages/recovery-timeline/src/react/index.ts';
import { exampleProps } from '../../../packages/recovery-timeline/src/react/recovery.examples.ts';

/** The same on the server and in the browser: a plan that learns the reader's day. */
export function PlanPage(): ReactElement {
  return <RecoveryPlanView {...exampleProps('merged')} today={useToday()} />;
}
