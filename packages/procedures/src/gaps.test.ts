import { expect, it } from 'vitest';
import { COMPLICATION_IDS } from './complications/complication-id.ts';
import { complications } from './complications/complications.ts';
import { PROCEDURE_IDS, type ProcedureId } from './model/procedure-id.ts';
import type { StatementProvenance } from './model/statement.ts';
import { riskFactorStatements } from './risk-factors/index.ts';
import { RISK_FACTOR_IDS } from './risk-factors/risk-factor-id.ts';
import { CORRECTION_IDS } from './seed-coverage/correction-id.ts';
import { notesOf, procedures } from './testing/worded-procedures.ts';
import { WARNING_SIGN_IDS } from './warning-signs/warning-sign-id.ts';
import { warningSigns } from './warning-signs/warning-signs.ts';

/** Ids that the evidence gives its entries; procedures are numbered in its order. */
const ENTRIES: readonly string[] = [
  ...PROCEDURE_IDS.map((id) => entryOf(id)),
  ...RISK_FACTOR_IDS,
  ...WARNING_SIGN_IDS,
  ...COMPLICATION_IDS,
  ...CORRECTION_IDS,
];

function entryOf(id: string): string {
  return `P${String(PROCEDURE_IDS.indexOf(id as ProcedureId) + 1).padStart(2, '0')}`;
}

/** Entries that a note names, known or not. */
function entriesIn(note: string): readonly string[] {
  return note.match(/\b(?:P|R|RF-|CX-|C-)\d+\b/g) ?? [];
}

type Gap = readonly [name: string, entry: string, provenance: StatementProvenance];

const gaps = [
  ...procedures.flatMap(({ id, statements }) =>
    Object.entries(statements).map(([key, provenance]): Gap => {
      const note = notesOf[id as ProcedureId][key];
      const own = { ...(provenance as StatementProvenance), ...(note !== undefined && { note }) };
      return [`${id}/${key}`, entryOf(id), own];
    }),
  ),
  ...Object.entries(riskFactorStatements).map(([key, provenance]): Gap => [key, key.slice(0, 3), provenance]),
  ...[...Object.values(warningSigns), ...Object.values(complications)].map(({ id, provenance }): Gap => [
    id,
    id,
    provenance,
  ]),
].filter(([, , { uncited }]) => uncited === 'gap');

it.each(gaps)('%s waits for a clinician, and says where the evidence lists it without a source', (name, entry, gap) => {
  const { needsReview, note = '' } = gap;
  expect(needsReview).toBe(true);
  expect(note).toMatch(/without a source|from memory/i);
  const named = entriesIn(note);
  expect(named.filter((id) => !ENTRIES.includes(id))).toEqual([]);
  // Two procedures meet in the entry of either, or in the rules on the order of a plan.
  const shared = (id: string) => !id.startsWith('P') || name.includes('/combination-');
  expect(named.filter((id) => id === entry || shared(id))).not.toEqual([]);
});
