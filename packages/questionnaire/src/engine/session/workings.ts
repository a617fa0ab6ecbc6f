import type { Store } from '@osseo/core';
import type { CheckTools } from '../checks/check-tools.ts';
import type { Answer } from '../model/answer.ts';
import type { Finding } from '../checks/finding.ts';
import type { Issue } from '../model/issue.ts';
import type { ItemKey, ItemSource, ItemState, SessionState } from '../model/session.ts';
import type { Plan } from '../plan/plan-of.ts';
import type { Derivations } from './derivations.ts';
import type { Instance, Instances } from './instances.ts';
import type { Recorder } from './recorder.ts';

/** The insides of a session: what changes when something changes. The public face is `createSession`. */
export interface Workings {
  readonly plan: Plan;
  readonly instances: Instances;
  readonly tools: CheckTools;
  readonly derivations: Derivations | undefined;
  /** The form as a whole, as it is now. */
  readonly state: () => SessionState;
  readonly subscribe: Store<SessionState>['subscribe'];
  /** @throws {OsseoError} `unknown-item` */
  readonly find: (key: ItemKey) => Instance;
  /** Gives new instances their initial answers, and lets `settle` find out whether they apply. */
  readonly begin: (created: readonly Instance[], initially: boolean) => void;
  readonly change: (instance: Instance, changes: Partial<ItemState>) => void;
  readonly setAnswers: (instance: Instance, answers: readonly Answer[], entered: ItemState['entered']) => void;
  /** Removes an instance with everything inside. */
  readonly forget: (key: ItemKey) => void;
  /** Puts in doubt whoever reads an item's answers. */
  readonly doubtReaders: (instance: Instance) => void;
  /** Who hears of changes; at most one at a time. */
  recorder: Recorder | undefined;
  /** What an incoming response said beyond its items, and signatures of the form as a whole. */
  source: ItemSource | undefined;
  /** What is wrong with an item, or with the form, beside its answers: that it is not signed. */
  signing: ((instance: Instance | null) => readonly Finding[]) | undefined;
  /** Finds and shows what is wrong with one instance, by the item as it now is and by the rules of the form. */
  readonly check: (instance: Instance) => readonly Issue[];
  /** The same for the form as a whole. */
  readonly checkForm: () => readonly Issue[];
  /** The instances directly inside `holder`, or at the top, have come or gone. */
  readonly changeChildren: (holder: Instance | null) => void;
  /** A group that was said to be empty is looked at again when something inside has changed. */
  readonly recheckAround: (instance: Instance) => void;
  /** Works out who applies, in an order in which nobody is asked twice, and then tells listeners. */
  readonly settle: () => void;
}
