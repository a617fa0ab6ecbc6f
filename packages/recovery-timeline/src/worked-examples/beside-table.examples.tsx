import { formatMessage } from '@osseo/core';
import { DataTable } from '@osseo/ui';
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

/** What one plan says in one row; nothing where it says nothing of it. */
type Cell = (plan: RecoveryPlan) => ReactNode;

/**
 * The plan of several treatments beside the plan of each, row by row, for a clinician to check how they were merged.
 * Renders a `<table>` element; it stands inside the root of the plan together.
 */
export function BesideTable({ alone, together, words }: BesideTableProps): ReactElement {
  const { messages, texts, locale } = useRecovery();
  const plans = [...alone.map(([, plan]) => plan), together];
  const rows = (heading: string, names: readonly (readonly [name: string, cell: Cell])[]) =>
    names.length > 0 && (
      <tbody>
        <tr>
          <th colSpan={plans.length + 1} scope="rowgroup">
            {heading}
          </th>
        </tr>
        {names.map(([name, cell]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {plans.map((plan, index) => (
              <td key={index}>
                <InPlan plan={plan}>{cell(plan) || words.nothing}</InPlan>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    );

  return (
    <DataTable caption={new Intl.ListFormat(locale).format(alone.map(([key]) => nameOf(texts, key)))}>
      <thead>
        <tr>
          <td />
          {alone.map(([key]) => (
            <th key={key} scope="col">
              <bdi>{formatMessage(words.alone, locale, { treatment: nameOf(texts, key) })}</bdi>
            </th>
          ))}
          <th scope="col">{words.together}</th>
        </tr>
      </thead>
      {rows(
        messages.restrictionsTitle,
        together.restrictions.map(({ kind }) => [messages.restrictionKinds[kind], (plan) => limitsOf(plan, kind)]),
      )}
      {rows(
        messages.visitsTitle,
        kindsOf(together.visits).map((kind) => [messages.visitKinds[kind], (plan) => visitsOf(plan, kind)]),
      )}
      {rows(
        messages.milestonesTitle,
        together.milestones.map(({ kind }) => [messages.milestoneKinds[kind], (plan) => milestoneOf(plan, kind)]),
      )}
    </DataTable>
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
