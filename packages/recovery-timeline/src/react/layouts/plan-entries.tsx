import type { ReactElement } from 'react';
import type { RecoveryPlan } from '../../engine/model/plan.ts';
import { groupBy } from '../../engine/refs/group-by.ts';
import { refKey } from '../../engine/refs/statement-refs.ts';
import { spanAt } from '../../engine/dates/plan-dates.ts';
import { nameOf } from '../../engine/texts/plan-texts.ts';
import { formatMessage } from '@osseo/core';
import type { Recovery as Shared } from '../context/recovery-context.ts';
import { limitNames } from '../internal/limit-names.ts';
import { PhaseLists } from '../internal/phase-lists.tsx';
import { Statement } from '../internal/statement.tsx';
import { WhenReached } from '../internal/when.tsx';
import { railEntries, type Limit } from '../rail/rail-entries.ts';
import { styleOf } from '../rail/rail-model.ts';
import { recordIdOf } from '../records/record-id-of.ts';
import type { TimetableEntry } from './timetable-entry.ts';

/** What it takes to write entries. */
type Recovery = Pick<Shared, 'plan' | 'texts' | 'messages' | 'locale'>;

/** All that a plan says of its days, as entries of a timetable: what begins first, first. */
export function planEntries(recovery: Recovery): readonly TimetableEntry[] {
  return [
    ...phases(recovery),
    ...visits(recovery),
    ...limits(recovery),
    ...tasks(recovery),
    ...milestones(recovery),
  ].toSorted((a, b) => a.span.from - b.span.from);
}

function phases({ plan, texts }: Recovery): readonly TimetableEntry[] {
  return plan.tracks.flatMap(({ treatment, phases: stretches }) =>
    stretches.map((phase) => ({
      id: `phase ${treatment} ${phase.id}`,
      title: <Statement of={phase.title} />,
      span: phase,
      ...(plan.tracks.length > 1 && { body: <bdi>{nameOf(texts, treatment)}</bdi> }),
      ...(phase.normal.length + phase.care.length > 0 && { more: <PhaseLists phase={phase} /> }),
    })),
  );
}

function visits({ plan, messages }: Recovery): readonly TimetableEntry[] {
  return plan.visits.map((visit) => ({
    id: recordIdOf(visit),
    title: messages.visitKinds[visit.kind],
    span: visit.window,
    body: <Purposes visit={visit} />,
    recordable: true,
  }));
}

function Purposes({ visit: { purposes } }: { visit: RecoveryPlan['visits'][number] }): readonly ReactElement[] {
  return purposes.map((purpose) => (
    <p key={refKey(purpose)}>
      <Statement of={purpose} />
    </p>
  ));
}

/** Limits of one level that begin and end together share an entry. */
function limits(recovery: Recovery): readonly TimetableEntry[] {
  const { plan, messages } = recovery;
  const begun = railEntries(plan).filter((entry) => entry.type === 'limit');
  const alike = groupBy(begun, ({ day, to, run }: Limit) => `${day} ${to} ${styleOf(run)} ${run.meanwhile?.level}`);
  return [...alike].map(([key, group]): TimetableEntry => {
    const [first] = group as [Limit];
    const style = styleOf(first.run);
    const level = style === 'ask' ? messages.askFirst : messages.levels[style];
    const what = limitNames(
      group.map(({ kind }) => kind),
      'middle',
      recovery,
    );
    const { meanwhile } = first.run;
    return {
      id: `limit ${key}`,
      title: fill(messages.limitsBegin, { level, what }),
      span: spanAt(plan.anchor, first.day, first.to),
      ...(meanwhile && { body: fill(messages.meanwhile, { level: messages.levels[meanwhile.level] }) }),
      ...(first.to === null && { body: messages.untilCleared }),
    };
  });

  function fill(message: string, values: Readonly<Record<string, string>>): string {
    return formatMessage(message, recovery.locale, values);
  }
}

function tasks({ plan, messages, locale }: Recovery): readonly TimetableEntry[] {
  return plan.tasks.map((task) => ({
    id: recordIdOf(task),
    title: <Statement of={task.statement} />,
    span: task,
    recordable: true,
    ...(task.deferredBy > 0 && { body: formatMessage(messages.deferred, locale, { count: task.deferredBy }) }),
  }));
}

function milestones({ plan, messages }: Recovery): readonly TimetableEntry[] {
  return plan.milestones.map(({ kind, window }) => ({
    id: `milestone ${kind}`,
    title: messages.milestoneKinds[kind],
    span: window,
    when: <WhenReached window={window} />,
  }));
}
