import type { Complication, Outcome, Procedure } from '../model/procedure.ts';
import type { Cell, ComparedEstimate, Comparison, Option, Row, RowSubject } from './comparison.ts';
import { denominatorOf, outOf } from './out-of.ts';

/**
 * Procedures beside each other and beside no treatment, for a decision aid: every
 * row has a cell for every option, and all counts have one denominator. It says
 * what the data says and ranks nothing.
 */
export function compare(procedures: readonly Procedure[]): Comparison {
  const of = denominatorOf(
    procedures.flatMap(({ outcomes, complications }) => [...outcomes, ...complications].map((x) => x.estimate)),
  );
  const noTreatment: Option = {
    kind: 'no-treatment',
    statements: procedures.map(({ id, alternatives }) => ({ procedure: id, statement: alternatives[0] ?? '' })),
  };
  const options: readonly Option[] = [
    noTreatment,
    ...procedures.map(({ id }): Option => ({ kind: 'procedure', procedure: id })),
  ];
  const row = (subject: RowSubject, without: Cell, cellOf: (procedure: Procedure) => Cell): Row => ({
    subject,
    cells: [without, ...procedures.map(cellOf)],
  });

  return {
    options,
    of,
    rows: [
      row({ kind: 'what-it-is' }, { kind: 'statements', statements: noTreatment.statements }, ({ id, summary }) =>
        said(id, [summary]),
      ),
      row({ kind: 'cautions' }, NOT_APPLICABLE, ({ id, contraindications }) => said(id, contraindications)),
      row({ kind: 'anaesthesia' }, NOT_APPLICABLE, ({ anaesthesia }) => ({ kind: 'anaesthesia', kinds: anaesthesia })),
      row({ kind: 'duration' }, NOT_APPLICABLE, ({ duration }) => ({ kind: 'duration', duration })),
      row({ kind: 'setting' }, NOT_APPLICABLE, ({ setting }) => ({ kind: 'setting', setting })),
      ...inOrder(procedures.flatMap(({ recovery }) => recovery.milestones.map(({ kind }) => kind))).map((milestone) =>
        row({ kind: 'milestone', milestone }, NOT_APPLICABLE, (procedure) => milestoneCell(procedure, milestone)),
      ),
      ...inOrder(procedures.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind))).map((outcome) =>
        row({ kind: 'outcome', outcome }, NOT_KNOWN, (procedure) =>
          estimatesCell(
            procedure,
            procedure.outcomes.filter(({ kind }) => kind === outcome),
            of,
          ),
        ),
      ),
      ...inOrder(procedures.flatMap(({ complications }) => complications.map(harmOf))).map((harm) =>
        row({ kind: 'harm', harm }, NOT_APPLICABLE, (procedure) =>
          estimatesCell(
            procedure,
            procedure.complications.filter((one) => harmOf(one) === harm),
            of,
          ),
        ),
      ),
      row({ kind: 'longevity' }, NOT_APPLICABLE, ({ id, longevity }) => said(id, [longevity])),
    ],
  };
}

const NOT_KNOWN: Cell = { kind: 'not-known' };
const NOT_APPLICABLE: Cell = { kind: 'not-applicable' };

/** Harms meet in the catalogue; one that has no entry there stands for itself. */
function harmOf({ catalogue, id }: Complication): string {
  return catalogue ?? id;
}

function said(procedure: string, statements: readonly string[]): Cell {
  return { kind: 'statements', statements: statements.map((statement) => ({ procedure, statement })) };
}

function milestoneCell({ recovery }: Procedure, kind: string): Cell {
  const milestone = recovery.milestones.find((one) => one.kind === kind);
  return milestone ? { kind: 'window', window: milestone.window, statement: milestone.statement } : NOT_KNOWN;
}

/** A procedure that names no such figure is not free of it: nobody has looked, so that the cell says so. */
function estimatesCell({ id }: Procedure, parts: readonly (Complication | Outcome)[], of: 100 | 1000): Cell {
  if (parts.length === 0) return NOT_KNOWN;
  const estimates = parts.map(({ statement, estimate }): ComparedEstimate => ({
    procedure: id,
    statement,
    estimate: outOf(estimate, of),
  }));
  return { kind: 'estimates', estimates };
}

function inOrder<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
