import { formatMessage } from '@osseo/core';
import { ColumnTable } from '@osseo/ui';
import type { ReactElement, ReactNode } from 'react';
import type { RecoveryPlan } from '../engine/model/plan.ts';
import { nameOf } from '../engine/texts/plan-texts.ts';
import { RecoveryContext, useRecovery } from '../react/context/recovery-context.ts';
import { Fill } from '../react/internal/fill.tsx';
import { TreatmentNames } from '../react/internal/treatment-names.tsx';
import { WhenReached, WhenSpan } from '../react/internal/when.tsx';
import { styleOf } from '../react/rail/rail-model.ts';
import type { ExampleWords } from './example-words.examples.ts';

export interface BesideTableProps {
  /** The plan of each treatment by itself. */
  alone: readonly (readonly [key: string, plan: RecoveryPlan])[];
  together: RecoveryPlan;
  words: ExampleWords;
}

interface Row {
  readonly name: string;
  /** What a plan says of it; nothing where it says nothing. */
  readonly cell: (plan: RecoveryPlan) => ReactNode;
}

/**
 * The plan of several treatments beside the plan of each, row by row, for a clinician to check how they were merged.
 * Renders three `<table>` elements; it stands inside the root of the plan together.
 */
export function BesideTable(props: BesideTableProps): ReactElement {
  const { together } = props;
  const { messages } = useRecovery();
  return (
    <>
      <Compared
        {...props}
        heading={messages.restrictionsTitle}
        rows={together.restrictions.map(({ kind }) => ({
          name: messages.restrictionKinds[kind],
          cell: (plan) => limitsOf(plan, kind),
        }))}
      />
      <Compared
        {...props}
        heading={messages.visitsTitle}
        rows={kindsOf(together.visits).map((kind) => ({
          name: messages.visitKinds[kind],
          cell: (plan) => visitsOf(plan, kind),
        }))}
      />
      <Compared
        {...props}
        heading={messages.milestonesTitle}
        rows={together.milestones.map(({ kind }) => ({
          name: messages.milestoneKinds[kind],
          cell: (plan) => milestoneOf(plan, kind),
        }))}
      />
    </>
  );
}

/** One kind of thing, a column for each plan. */
function Compared({
  alone,
  together,
  words,
  heading,
  rows,
}: BesideTableProps & { heading: string; rows: readonly Row[] }): ReactElement {
  const { texts, locale } = useRecovery();
  const column = (name: string, plan: RecoveryPlan) => ({
    name,
    render: ({ cell }: Row) => <InPlan plan={plan}>{cell(plan) || words.nothing}</InPlan>,
  });
  return (
    <ColumnTable
      caption={heading}
      rowKey={({ name }) => name}
      rows={rows}
      columns={[
        { name: heading, render: ({ name }) => name },
        ...alone.map(([key, plan]) =>
          column(formatMessage(words.alone, locale, { treatment: nameOf(texts, key) }), plan),
        ),
        column(words.together, together),
      ]}
    />
  );
}

/** Dates are those of the plan that the cell is about. */
function InPlan({ plan, children }: { plan: RecoveryPlan; children: ReactNode }): ReactElement {
  return <RecoveryContext value={{ ...useRecovery(), plan }}>{children}</RecoveryContext>;
}

function kindsOf<Kind extends string>(items: readonly { readonly kind: Kind }[]): readonly Kind[] {
  return [...new Set(items.map(({ kind }) => kind))];
}

function limitsOf(plan: RecoveryPlan, kind: RecoveryPlan['restrictions'][number]['kind']): ReactNode {
  return plan.restrictions
    .find((restriction) => restriction.kind === kind)
    ?.runs.map((run) => <Run key={run.from} run={run} />);
}

function Run({ run }: { run: RecoveryPlan['restrictions'][number]['runs'][number] }): ReactElement {
  const { plan, messages } = useRecovery();
  const style = styleOf(run);
  return (
    <div>
      {style === 'ask' ? messages.askFirst : messages.levels[style]} <WhenSpan span={run} />
      {run.to === null && <> {messages.untilCleared}</>}
      {plan.tracks.length > 1 && (
        <>
          {' '}
          <Fill message={messages.askedBy} values={{ who: <TreatmentNames of={run.askedBy} /> }} />
        </>
      )}
    </div>
  );
}

function visitsOf(plan: RecoveryPlan, kind: RecoveryPlan['visits'][number]['kind']): ReactNode {
  const visits = plan.visits.filter((visit) => visit.kind === kind);
  return (
    visits.length > 0 &&
    visits.map(({ window }) => (
      <div key={`${window.from} ${window.to}`}>
        <WhenSpan span={window} />
      </div>
    ))
  );
}

function milestoneOf(plan: RecoveryPlan, kind: RecoveryPlan['milestones'][number]['kind']): ReactNode {
  const milestone = plan.milestones.find((candidate) => candidate.kind === kind);
  return milestone && <WhenReached window={milestone.window} />;
}
