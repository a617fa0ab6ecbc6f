import type { Procedure, RiskFactorId } from '@osseo/procedures';
import { complications } from '@osseo/procedures/complications';
import { riskFactors, riskFactorStatements, type RiskFactorWords } from '@osseo/procedures/risk-factors';
import type { OwnSourceId, SourceId } from '@osseo/procedures/sources';
import { warningSigns } from '@osseo/procedures/warning-signs';
import { draftedRules } from '@osseo/risk-forms';
import { titleOf } from '../content/title-of.ts';

type Cited = SourceId | OwnSourceId;

/** Who cites each work: procedures and risk factors by name, signs and complications by their ids. */
export function citingOf(
  procedures: readonly Procedure[],
  { names }: Pick<RiskFactorWords, 'names'>,
): ReadonlyMap<Cited, readonly string[]> {
  const citing = new Map<Cited, Set<string>>();
  const add = (by: string, sources: readonly Cited[]): void => {
    for (const source of sources) citing.set(source, (citing.get(source) ?? new Set()).add(by));
  };

  for (const procedure of procedures) add(titleOf(procedure.id), sourcesOf(procedure));
  for (const { id, patient, clinician, effects } of Object.values(riskFactors)) {
    const statements = [patient, clinician, ...effects.map(({ statement }) => statement)];
    add(
      factorName(id, names),
      statements.flatMap((statement) => riskFactorStatements[statement].sources),
    );
  }
  for (const { factor, sources } of draftedRules) add(factorName(factor, names), sources);
  for (const { id, provenance } of Object.values(warningSigns)) add(`Warning sign ${id}`, provenance.sources);
  for (const { id, provenance } of Object.values(complications)) add(`Complication ${id}`, provenance.sources);
  return new Map([...citing].map(([source, by]) => [source, [...by]]));
}

/** The works behind the statements of a procedure, and behind its figures. */
function sourcesOf({ statements, outcomes, complications: harms }: Procedure): readonly Cited[] {
  const figures = [...outcomes, ...harms].flatMap(({ estimate }) => ('sources' in estimate ? estimate.sources : []));
  return [...Object.values(statements).flatMap(({ sources }) => sources), ...figures];
}

function factorName(id: RiskFactorId, names: RiskFactorWords['names']): string {
  return `${id} ${names[id]}`;
}
