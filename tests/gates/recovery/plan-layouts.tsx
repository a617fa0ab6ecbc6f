import type { ReactElement } from 'react';
import {
  RecoveryPlanView,
  RecoveryTimeline,
  type TimetableLayout,
} from '../../../packages/recovery-timeline/src/react/index.ts';
import { exampleProps } from '../../../packages/recovery-timeline/src/react/recovery.examples.ts';
import { BEFORE_THE_MOVE } from '../../../packages/recovery-timeline/src/react/updates/updates.examples.ts';
import type { Locale } from '../journeys/languages.ts';

const TIMETABLES: readonly TimetableLayout[] = ['agenda', 'vertical', 'horizontal', 'compact'];

/** Every look that a plan can have, by the name of its page. */
export const LAYOUTS: readonly string[] = [...TIMETABLES, 'rail', 'whole', 'personal', 'conflict', 'open', 'fridge'];

/** A plan in one layout, on a day in the middle of it, with something done, something skipped and something missed. */
export function PlanLayout({ layout, locale }: { layout: string; locale: Locale }): ReactElement {
  const today = { ...exampleProps('today', locale), headingLevel: 1 } as const;
  const timetable = TIMETABLES.find((name) => name === layout);
  if (timetable ?? layout === 'rail') {
    return (
      <RecoveryTimeline.Root {...today}>
        {timetable ? <RecoveryTimeline.Timetable layout={timetable} /> : <RecoveryTimeline.Rail />}
      </RecoveryTimeline.Root>
    );
  }
  if (layout === 'personal') {
    return (
      <RecoveryPlanView {...exampleProps('personal', locale)} headingLevel={1}>
        <RecoveryTimeline.Updates before={BEFORE_THE_MOVE} />
      </RecoveryPlanView>
    );
  }
  if (layout === 'conflict') return <RecoveryPlanView {...exampleProps('conflict', locale)} headingLevel={1} />;
  return <RecoveryPlanView {...today} printing={layout === 'fridge' ? 'fridge' : layout === 'open'} />;
}
