import type { QuestionnaireResponse } from 'fhir/r4.js';
import { isOffered } from '../catalogue/offered-procedures.ts';
import type { SiteProcedureId } from '../catalogue/worded-procedure.ts';
import { isLocale, type Locale } from '../languages.ts';

/** What is sent to the clinic, once. It is stored encrypted. */
export interface PlanSubmission {
  readonly locale: Locale;
  readonly procedures: readonly SiteProcedureId[];
  /** The clinic's calendar day on which it was sent; the questions refuse later days. */
  readonly sentOn: string;
  readonly response: QuestionnaireResponse;
}

/** The little that the inbox lists without opening a submission. */
export interface PlanSummary {
  readonly procedures: readonly SiteProcedureId[];
  readonly flags: number;
}

/** Reads a stored submission; `undefined` where an earlier version of the site wrote something else. */
export function readPlanSubmission(payload: unknown): PlanSubmission | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const { locale, procedures, sentOn, response } = payload as Partial<PlanSubmission>;
  if (typeof locale !== 'string' || !isLocale(locale) || typeof sentOn !== 'string') return undefined;
  if (!Array.isArray(procedures) || !procedures.every(isOffered)) return undefined;
  if (typeof response !== 'object' || response.resourceType !== 'QuestionnaireResponse') return undefined;
  return { locale, procedures, sentOn, response };
}

/** Reads the summary of a stored submission. */
export function readPlanSummary(summary: unknown): PlanSummary {
  const { procedures, flags } = (summary ?? {}) as Partial<PlanSummary>;
  return {
    procedures: Array.isArray(procedures) ? procedures.filter(isOffered) : [],
    flags: typeof flags === 'number' ? flags : 0,
  };
}
