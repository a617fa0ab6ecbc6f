import type { CivilDate } from '@osseo/core';
import type { Range } from '../model/ranges.ts';

/** A text, or the reason why there is none. */
export type Stated = { readonly text: string } | { readonly notApplicable: string } | { readonly notKnown: string };

/** A good or bad side of an option. */
export interface AidFeature {
  readonly id: string;
  readonly valence: 'benefit' | 'harm' | 'burden';
  readonly text: string;
}

export interface AidOption {
  readonly id: string;
  readonly role: 'treatment' | 'no-treatment' | 'test';
  readonly description: string;
  readonly features: readonly AidFeature[];
  /** Why an option has no benefit, or no harm, where it has none. */
  readonly noneKnown?: { readonly benefit?: string; readonly harm?: string };
  /** What it is like to live with the result. */
  readonly experience: { readonly physical: Stated; readonly psychological: Stated; readonly social: Stated };
}

/** How often something happens with one option. */
export type AidEstimate =
  | {
      readonly option: string;
      readonly kind: 'count';
      readonly n: Range;
      readonly of: number;
      readonly timeframe: string;
      readonly certainty: 'high' | 'moderate' | 'low' | 'none';
      /** What the certainty means, in plain words. */
      readonly certaintyText: string;
      readonly sources: readonly string[];
      readonly shownAs: readonly ('words' | 'number' | 'picture')[];
    }
  | { readonly option: string; readonly kind: 'none-found'; readonly searchedOn: CivilDate };

export interface AidOutcome {
  readonly id: string;
  readonly text: string;
  /** The people whom the figures are about. */
  readonly population: string;
  readonly estimates: readonly AidEstimate[];
  /** Said where options are compared over different times. */
  readonly differentTimeframes?: string;
}

/** What was done with people before publishing: `null` for nothing. */
export interface AidRecord {
  readonly method: string;
  readonly people: number;
  readonly on: CivilDate;
  /** Ids of those who took part, where they must differ from the authors. */
  readonly who?: readonly string[];
}

/** What an aid about a test has to say besides. */
export interface AidTest {
  readonly measures: string;
  readonly ifFound: string;
  readonly ifNotFound: string;
  readonly overdiagnosis: string;
  readonly truePositive: string;
  readonly trueNegative: string;
  readonly falsePositive: string;
  readonly falseNegative: string;
}

/** A decision aid, as far as the minimum standards look at it. */
export interface DecisionAid {
  readonly condition: { readonly text: string; readonly naturalCourse: Stated };
  readonly decision: { readonly kind: 'treatment' | 'test'; readonly question: string };
  readonly options: readonly AidOption[];
  /** Why "no treatment" is no option, where it is none. */
  readonly withoutNoTreatment?: string;
  readonly outcomes: readonly AidOutcome[];
  /** One table for all options; a cell is a text, or "not known". */
  readonly comparison: {
    readonly caption: string;
    readonly rows: readonly { readonly label: string; readonly cells: Readonly<Record<string, Stated>> }[];
  };
  /** What the reader weighs: ids of features. No answer is chosen beforehand. */
  readonly values: readonly { readonly feature: string; readonly defaultAnswer?: string }[];
  readonly steps: readonly { readonly title: string }[];
  readonly worksheet: { readonly questions: readonly string[]; readonly printable: boolean };
  readonly sources: readonly { readonly id: string; readonly title: string; readonly year: number | null }[];
  readonly publishedOn: CivilDate;
  readonly updatePolicy: string;
  readonly reviewBy: CivilDate;
  /** Who paid; "none" is written out. */
  readonly funding: string;
  readonly authors: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly qualification: string;
  }[];
  readonly conflicts: string;
  readonly evidence: { readonly method: string };
  readonly readability: {
    readonly scale: string;
    readonly score: number;
    /** The hardest score that the aid aims at. */
    readonly target: number;
    readonly on: CivilDate;
  };
  readonly development: {
    readonly needsPatients: AidRecord | null;
    readonly needsClinicians: AidRecord | null;
    readonly reviewPatients: AidRecord | null;
    readonly reviewClinicians: AidRecord | null;
    readonly fieldPatients: AidRecord | null;
    readonly fieldClinicians: AidRecord | null;
  };
  /** Studies of the aid or its template. */
  readonly effect: { readonly knowledge: string | null; readonly valueMatch: string | null };
  readonly test?: AidTest;
}
