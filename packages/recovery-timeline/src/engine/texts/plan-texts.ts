import type { StatementRef } from '../model/plan.ts';

/** A treatment's name and sentences in one language. The words of a procedure are of this shape. */
export interface TreatmentTexts {
  /** The name in running text ("dental implant"). */
  readonly name: string;
  /** BCP 47 tag of the texts, where it may differ from the interface's. */
  readonly locale?: string;
  readonly statements: Readonly<Record<string, string>>;
}

/** The texts of a plan by treatment key: plain data, so that a server can send it. */
export type PlanTexts = Readonly<Record<string, TreatmentTexts>>;

/** The sentence that a plan refers to. A text that is missing shows its key, so that a test or a reader finds it. */
export function textOf(texts: PlanTexts, { treatment, statement }: StatementRef): string {
  return texts[treatment]?.statements[statement] ?? statement;
}

/** The name of a treatment, or its key where the name is missing. */
export function nameOf(texts: PlanTexts, treatment: string): string {
  return texts[treatment]?.name ?? treatment;
}
