import { LOCALES } from '../../packages/core/src/messages/locale.ts';
import { COMPLICATION_IDS } from '../../packages/procedures/src/complications/complication-id.ts';
import { complications } from '../../packages/procedures/src/complications/complications.ts';
import type { StatementProvenance } from '../../packages/procedures/src/model/statement.ts';
import { riskFactorStatements } from '../../packages/procedures/src/risk-factors/index.ts';
import { openQuestions } from '../../packages/procedures/src/review-sheet/open-questions.ts';
import { RISK_FACTOR_IDS } from '../../packages/procedures/src/risk-factors/risk-factor-id.ts';
import { SEED_STATEMENT_IDS, seedCoverage } from '../../packages/procedures/src/seed-coverage/index.ts';
import type { OwnSourceId, SourceId } from '../../packages/procedures/src/sources/source-id.ts';
import { sources } from '../../packages/procedures/src/sources/sources.ts';
import { checkedCorrections } from '../../packages/procedures/src/testing/corrections/index.ts';
import { gradeEn } from '../../packages/procedures/src/testing/readability/grade-en.ts';
import {
  everyText,
  patientTexts,
  procedures,
  worded,
} from '../../packages/procedures/src/testing/worded-procedures.ts';
import { WARNING_SIGN_IDS } from '../../packages/procedures/src/warning-signs/warning-sign-id.ts';
import { warningSigns } from '../../packages/procedures/src/warning-signs/warning-signs.ts';

export interface ProcedureFigures {
  readonly count: number;
  /** Texts per language, and statements without words in it. */
  readonly locales: Readonly<Record<string, { readonly strings: number; readonly missing: number }>>;
  /** Sentences with a provenance: of procedures, risk factors, warning signs and complications. */
  readonly statements: number;
  /** Those that claim nothing, such as the titles of phases. */
  readonly labels: number;
  /** Clinical statements without a work behind them. */
  readonly unsourced: number;
  /** What the evidence lists and nobody is told, since no work was found. */
  readonly openQuestions: number;
  readonly seedStatements: {
    readonly carried: number;
    readonly corrected: number;
    readonly leftOut: number;
    readonly missing: number;
  };
  /** Corrections that the tests look for in every language. */
  readonly corrections: number;
  readonly riskFactors: number;
  readonly warningSigns: number;
  readonly complications: number;
  readonly sources: number;
  /** Statements for which the evidence asks for a clinician. */
  readonly needsReview: number;
  /** Flesch-Kincaid grades of what patients read in English. */
  readonly readingGrade: { readonly median: number; readonly worst: number };
}

/** The catalogue in numbers, counted from the data itself. */
export function reportProcedures(): ProcedureFigures {
  const provenances: readonly StatementProvenance<SourceId | OwnSourceId>[] = [
    ...procedures.flatMap(({ statements }) => Object.values(statements)),
    ...Object.values(riskFactorStatements),
    ...Object.values(warningSigns).map(({ provenance }) => provenance),
    ...Object.values(complications).map(({ provenance }) => provenance),
  ];
  const covered = SEED_STATEMENT_IDS.map((id) => seedCoverage[id]);
  const grades = patientTexts('en')
    .filter(([, text]) => text.includes(' '))
    .map(([, text]) => gradeEn(text))
    .toSorted((a, b) => a - b);

  return {
    count: procedures.length,
    locales: Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        {
          strings: everyText(locale).length,
          missing: Object.values(worded[locale]).flatMap(({ procedure, words }) =>
            Object.keys(procedure.statements).filter((key) => !words.statements[key]),
          ).length,
        },
      ]),
    ),
    statements: provenances.length,
    labels: provenances.filter(({ uncited }) => uncited === 'label').length,
    unsourced: provenances.filter(({ sources: ids, uncited }) => ids.length === 0 && uncited !== 'label').length,
    openQuestions: Object.values(openQuestions).flat().length,
    seedStatements: {
      carried: covered.filter((one) => one && 'carriedBy' in one).length,
      corrected: covered.filter((one) => one && 'correctedBy' in one).length,
      leftOut: covered.filter((one) => one && 'leftOut' in one).length,
      missing: covered.filter((one) => !one).length,
    },
    corrections: checkedCorrections.length,
    riskFactors: RISK_FACTOR_IDS.length,
    warningSigns: WARNING_SIGN_IDS.length,
    complications: COMPLICATION_IDS.length,
    sources: Object.keys(sources).length,
    needsReview: provenances.filter(({ needsReview }) => needsReview === true).length,
    readingGrade: { median: rounded(grades[Math.floor(grades.length / 2)]), worst: rounded(grades.at(-1)) },
  };
}

function rounded(grade: number | undefined): number {
  return Math.round((grade ?? 0) * 10) / 10;
}
