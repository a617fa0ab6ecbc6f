import type { ReactElement } from 'react';
import { nameOf } from '../../engine/texts/plan-texts.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Statement } from '../internal/statement.tsx';
import { WhenReached, WhenSpan } from '../internal/when.tsx';
import type { RailEntry } from './rail-entries.ts';

/** What has a line of the timetable to itself. */
export type RailLine = Extract<RailEntry, { type: 'phase' | 'visit' | 'milestone' }>;

/** One line of the timetable in words, the most telling one first and strong. */
export function RailEntryText({ entry }: { entry: RailLine }): ReactElement {
  const { plan, messages, texts } = useRecovery();
  switch (entry.type) {
    case 'phase':
      return (
        <>
          <strong>
            <Statement of={entry.phase.title} />
          </strong>
          {plan.tracks.length > 1 && (
            <span className="osseo-recovery-aside">
              {' '}
              <bdi>{nameOf(texts, entry.treatment)}</bdi>
            </span>
          )}
        </>
      );
    case 'visit':
      return (
        <>
          <strong>{messages.visitKinds[entry.visit.kind]}</strong>{' '}
          <span className="osseo-recovery-aside">
            <WhenSpan span={entry.visit.window} />
          </span>
        </>
      );
    case 'milestone':
      return (
        <>
          {messages.milestoneKinds[entry.milestone.kind]}{' '}
          <span className="osseo-recovery-aside">
            <WhenReached window={entry.milestone.window} />
          </span>
        </>
      );
  }
}
