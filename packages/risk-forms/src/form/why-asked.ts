import type { Review } from '@osseo/core';
import type { RiskFactorId } from '@osseo/procedures';
import { riskFactors, riskFactorStatements, type RiskFactorWords } from '@osseo/procedures/risk-factors';
import { citation, sourceOf, type SourceId } from '@osseo/procedures/sources';
import type { Factor } from '../model/factor.ts';
import type { ForPatients } from '../model/rule.ts';
import type { RiskFormWords } from '../model/words.ts';

/** Why a question is asked, for the patient who wants to know: a reason, what stands behind it, and where that comes from. */
export interface WhyAsked extends ForPatients {
  readonly factor: RiskFactorId;
  /** The reason, one or two sentences. */
  readonly text: string;
  /** What the catalogue says to patients about the factor, where one was given. */
  readonly statement?: string;
  readonly sources: readonly SourceId[];
  /** The same works, one line each, in their own language. */
  readonly citations: readonly string[];
  /** How far the sentences have come. */
  readonly review: Review;
}

/** The reason of a factor, with the sources of its sentence for patients. */
export function whyAsked({ id }: Factor, words: RiskFormWords, catalogue: RiskFactorWords | undefined): WhyAsked {
  const { patient } = riskFactors[id];
  const { sources } = riskFactorStatements[patient];
  return {
    factor: id,
    text: words.factors[id].why,
    ...(catalogue && { statement: catalogue.statements[patient] }),
    sources,
    citations: sources.map((source) => citation(source)),
    review: words.review,
  };
}

/** Addresses of works, for `supportLink`; a work without one is named by its line alone. */
export function addressesOf(ids: readonly SourceId[]): readonly string[] {
  return ids.flatMap((id) => {
    const { doi, address } = sourceOf(id);
    if (doi !== null) return `https://doi.org/${doi}`;
    return address ?? [];
  });
}
