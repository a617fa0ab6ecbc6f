import type { Finding } from '../checks/finding.ts';
import type { Answer } from '../model/answer.ts';
import type { ExpressionExplanation } from '../model/explanation.ts';
import type { Form } from '../model/form.ts';
import type { ItemState, SessionSnapshot } from '../model/session.ts';
import type { PlanNode } from '../plan/plan-of.ts';
import type { Instance, Instances } from './instances.ts';
import type { Task } from './task.ts';

/** The value of one expression in one place of one session. Its insides are the evaluator's own. */
export interface Cell extends Task {
  /** The item that the expression belongs to; `null` for the form. */
  readonly owner: Instance | null;
}

/** What a session asks of an evaluator of expressions. Without one, expressions are as if they were not there. */
export interface Derivations {
  rankOf(node: PlanNode): number;
  /** An item has come; `initially` if it begins with its initial values. Without an item, the form. */
  begin(instance: Instance | null, initially: boolean): void;
  /** What counts of an item's answers has changed, and whoever reads it is in doubt. */
  answersChanged(instance: Instance): void;
  /** The person has answered; gives what becomes of a calculation of the same item. */
  answered(instance: Instance): void;
  /** The person wants the calculated answer back. */
  recalculate(instance: Instance): void;
  /** Works out the value of a cell, and puts in doubt who reads it. */
  settle(cell: Cell): void;
  /** Whether the item's expressions let it apply. */
  applies(instance: Instance): boolean;
  /** Whether an item is required where its expressions say so, now or at another time. */
  mayRequire(instance: Instance): boolean;
  /** Everything is worked out for now. */
  done(): void;
  /** Why the expressions of an item, or of the form, give what they give. */
  explain(instance: Instance | null): readonly ExpressionExplanation[];
  /** What a snapshot keeps of it. */
  kept(): Pick<SessionSnapshot, 'due'>;
  /** What the rules of an item, or of the form, find. */
  findings(instance: Instance | null): readonly Finding[];
}

/** What an evaluator may do to the session. */
export interface DerivationHost {
  readonly form: Form;
  readonly nodes: readonly PlanNode[];
  readonly instances: Instances;
  readonly options: DerivationOptions;
  doubt(task: Task): void;
  change(instance: Instance, changes: Partial<ItemState>): void;
  /** Sets answers that were worked out. */
  answer(instance: Instance, answers: readonly Answer[]): void;
  /** Checks again what was found wrong with an item, or with the form. */
  recheck(instance: Instance | null): void;
  /** Works out whatever is in doubt, and tells listeners. For what arrives later. */
  settle(): void;
}

/** What expressions may read besides the answers. */
export interface DerivationOptions {
  /** A session to go on with. */
  readonly snapshot?: SessionSnapshot;
  readonly today?: string;
  readonly now?: string;
  readonly launchContext?: Readonly<Record<string, unknown>>;
  readonly questionnaire?: unknown;
  readonly fetchResource?: (query: string) => Promise<unknown>;
}

/** Makes the evaluator of one session. */
export type Derive = (host: DerivationHost) => Derivations;
