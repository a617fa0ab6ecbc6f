'use client';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { Track } from '../../engine/model/plan.ts';
import { statusOn } from '../../engine/status/status-on.ts';
import { nameOf } from '../../engine/texts/plan-texts.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Fill } from '../internal/fill.tsx';
import { PlanSection, type Foldable } from '../internal/plan-section.tsx';
import { When } from '../internal/when.tsx';
import { RecoveryTimelinePhase } from './recovery-timeline-phase.tsx';

export interface RecoveryTimelineTrackProps extends Omit<ComponentPropsWithRef<'section'>, 'children'>, Foldable {
  /** One of the `tracks` of the plan. */
  track: Track;
}

/** One procedure's own course, phase by phase. Renders a `<section>` element with an ordered list. */
export function RecoveryTimelineTrack({ track, ...props }: RecoveryTimelineTrackProps): ReactElement {
  const { plan, texts, todayDay, messages } = useRecovery();
  const statuses = todayDay === null ? [] : statusOn(plan, todayDay);
  const own = statuses.filter(({ treatment }) => treatment === track.treatment);
  const revision = plan.tracks.find(({ treatment }) => treatment === track.revisedBy);
  return (
    <PlanSection
      {...props}
      part="osseo-recovery-track"
      heading={
        <>
          {messages.phasesTitle}
          {': '}
          <bdi>{nameOf(texts, track.treatment)}</bdi>
        </>
      }
      count={track.phases.length}
    >
      {revision && (
        <p className="osseo-recovery-note">
          <Fill message={messages.doneAgain} values={{ when: <When day={revision.dayZero} /> }} />
        </p>
      )}
      <ol className="osseo-recovery-phases">
        {track.phases.map((phase, index) => (
          <RecoveryTimelinePhase
            key={phase.id}
            phase={phase}
            tone={Math.min(4, index + 1)}
            state={own.find((status) => status.phase.id === phase.id)?.state}
          />
        ))}
      </ol>
    </PlanSection>
  );
}
