import { existsSync } from 'node:fs';
import path from 'node:path';
import { countVerdicts } from '../../packages/questionnaire/src/scenarios/feature-section.examples.ts';
import { scenarioFiles } from '../../packages/questionnaire/src/scenarios/read-scenarios.examples.ts';
import { ROOT } from '../lib/steps.ts';
import { readCorpora } from './questionnaire/corpora.ts';
import { readMutationResults } from '../mutants/mutation-results.ts';
import { reportCorpus, type CorpusFigures } from './questionnaire/corpus.ts';
import { reportExpressions, type ExpressionFigures } from './questionnaire/expressions.ts';

export interface QuestionnaireFigures {
  /** Rows of the survey of form systems by our verdict. */
  readonly features: ReturnType<typeof countVerdicts>;
  readonly corpus: CorpusFigures | null;
  readonly expressions: ExpressionFigures | null;
  /** Scenarios as data. */
  readonly scenarios: number;
  /** Those of them that are held to fail. */
  readonly knownFaults: number;
  /** The share of changes to the code that a test notices, in percent, in the last run of `npm run mutants`. */
  readonly mutationScore: { readonly date: string; readonly score: number } | null;
  /** Why a figure is `null`. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** What the questionnaire engine does, over its own scenarios and over the public collections that lie beside the repository. */
export async function reportQuestionnaire(): Promise<QuestionnaireFigures> {
  const folder = path.join(ROOT, '../shared/corpora');
  const resources = existsSync(folder) ? readCorpora(folder) : undefined;
  const files = scenarioFiles();
  const mutation = readMutationResults();
  const absent = 'the public collections of forms do not lie beside the repository';
  return {
    features: countVerdicts(),
    corpus: resources ? await reportCorpus(resources) : null,
    expressions: resources ? reportExpressions(resources) : null,
    scenarios: files.length,
    knownFaults: files.filter(({ fault }) => fault !== undefined).length,
    mutationScore: mutation ? { date: mutation.date, score: mutation.total.score } : null,
    reasons: {
      ...(!mutation && { mutationScore: 'not run yet' }),
      ...(!resources && { corpus: absent, expressions: absent }),
    },
  };
}
