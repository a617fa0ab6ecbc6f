import { toCivilDate, type CivilDate } from '@osseo/core';
import type { RiskFactorId } from '@osseo/procedures';
import type { RecoveryRuleId } from '@osseo/procedures/recovery-rules';
import type { DraftMode } from '@osseo/questionnaire/draft';
import type { PlanOverride } from '@osseo/recovery-timeline/engine';
import type { TimetableLayout } from '@osseo/recovery-timeline/react';
import type { Adoption, LicensedInstruments, RuleEdition } from '@osseo/risk-forms';
import type { SiteProcedureId } from '../catalogue/worded-procedure.ts';
import type { Locale } from '../languages.ts';

/** A text in every language of the site; a missing language does not compile. */
type Localized = Readonly<Record<Locale, string>>;

/** Opening hours of some days. `days` count by ISO 8601: Monday is 1, Sunday is 7. */
export interface OpeningHours {
  readonly days: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
  /** `HH:MM`, 24 hours, at the clinic. */
  readonly opens: string;
  readonly closes: string;
}

/** Everything about the site that belongs to one clinic. */
export interface ClinicConfig {
  readonly name: Localized;
  /** One sentence under the name on the first page. */
  readonly tagline: Localized;
  readonly address: Localized;
  /** Where the site is published, without a path. Links for search engines are built from it. */
  readonly site: string;
  /** Telephone numbers as people dial them. */
  readonly phone: {
    readonly clinic: string;
    /** Answered when the clinic is closed. */
    readonly afterHours: string;
  };
  /** The emergency number that readers of each language are told to call. */
  readonly emergencyNumber: Localized;
  /** A line for people in a crisis, beside the question on self-harm and after sending. A site that asks it has one. */
  readonly crisisLine?: Localized;
  readonly hours: readonly OpeningHours[];
  /** How each language writes dates and numbers (BCP 47). */
  readonly formats: Localized;
  /** IANA name of the clinic's time zone; it decides which day "today" is. */
  readonly timeZone: string;
  /** Procedures that the site offers, in the order in which it lists them. */
  readonly procedures: readonly SiteProcedureId[];
  /**
   * Procedures whose text no clinician has reviewed and which the clinic
   * publishes all the same. A build refuses every other draft.
   */
  readonly drafts: readonly SiteProcedureId[];
  /**
   * Health questions that the site asks, by risk factor. What a procedure needs
   * beyond them the clinic asks in person.
   */
  readonly questions: readonly RiskFactorId[];
  /**
   * What becomes of answers that are typed and not posted yet. What is posted with "Continue" lies encrypted on the server
   * in any case, until it is sent or nobody comes back.
   *
   * - `none`: nothing; the browser asks before the page is left.
   * - `server`: they are posted while somebody types.
   * - `device`: all questions are one page, which the browser keeps locked with a code, if the patient wants that.
   *
   * @default 'none'
   */
  readonly unsentAnswers?: DraftMode;
  /** Rules for the clinician's flags. A rule that is not listed is off. */
  readonly adoptedRules: readonly Adoption[];
  /** Rules by which answers change a recovery plan, such as no smoking until the clinic says so. One that is not listed is off. */
  readonly adoptedRecoveryRules?: readonly RecoveryAdoption[];
  /**
   * The clinic's own days in every plan that the site makes, each with who decided, when and why: patients read all three
   * beside what it changes. `treatment` is the id of a procedure.
   */
  readonly recoveryOverrides?: readonly PlanOverride[];
  /**
   * How the days of a plan are shown: drawn (`rail`), or as a list in one of the layouts of `RecoveryTimelineTimetable`.
   * @default 'rail'
   */
  readonly recoveryLayout?: 'rail' | TimetableLayout;
  /** The clinic's own versions of shipped rules. Each is adopted like any other, in its own version. */
  readonly editions?: readonly RuleEdition[];
  /** Questionnaires that the clinic holds a licence for, each for the slot of its name. */
  readonly instruments?: LicensedInstruments;
}

/** Who of the clinic took a rule of recovery into use, and when. */
export interface RecoveryAdoption {
  readonly rule: RecoveryRuleId;
  readonly by: string;
  readonly on: CivilDate;
}

/** Adopts rules of recovery in one decision: who decided, on which day (`YYYY-MM-DD`), and the ids of the rules. */
export function adoptRecovery(by: string, on: string, ruleIds: readonly RecoveryRuleId[]): readonly RecoveryAdoption[] {
  const day = toCivilDate(on);
  return ruleIds.map((rule) => ({ rule, by, on: day }));
}

/** Declares a clinic. It returns its argument: what it adds is the checking. */
export function defineClinic(config: ClinicConfig): ClinicConfig {
  return config;
}

/**
 * Adopts rules in one decision: who decided, on which day (`YYYY-MM-DD`), which version
 * of the rules they read, and the ids of the rules. A rule that ships in another
 * version stays off until somebody has read that one, and the build says so.
 */
export function adopt(by: string, on: string, version: string, ruleIds: readonly string[]): readonly Adoption[] {
  const day = toCivilDate(on);
  return ruleIds.map((rule) => ({ rule, version, by, on: day }));
}
