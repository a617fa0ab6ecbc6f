import {
  RecoveryTimelineRail,
  RecoveryTimelineRecords,
  RecoveryTimelineTimetable,
  type RecordStates,
} from '@osseo/recovery-timeline/react';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import { BOXES, HAS_DAYS } from '../../plan/ticked-in.ts';

/** The days of a plan as the clinic wants them: drawn, or a list, in which visits and tasks have a second box. */
export function RecoveryDays({ records }: { records: RecordStates }): ReactElement {
  const { recoveryLayout = 'rail' } = clinic;
  if (recoveryLayout === 'rail') return <RecoveryTimelineRail />;
  return (
    <RecoveryTimelineRecords defaultRecords={records} name={BOXES.inDays}>
      <input type="hidden" name={HAS_DAYS} value="yes" />
      <RecoveryTimelineTimetable layout={recoveryLayout} />
    </RecoveryTimelineRecords>
  );
}
