import { OsseoError } from '@osseo/core';
import { hasValue } from '../conditions/compare-answers.ts';
import { holds } from '../conditions/holds.ts';
import type { ExpressionExplanation } from '../model/explanation.ts';
import type { EnableWhen } from '../model/item.ts';
import type { ItemKey, AnsweringSession } from '../model/session.ts';
import { inputsOf } from '../session/enablement.ts';
import { internalsOf } from '../session/internals.ts';

/** Why an item applies or does not, as data: no words, and no answer. */
export interface Explanation {
  readonly key: ItemKey;
  readonly linkId: string;
  readonly enabled: boolean;
  /** The item that holds it, and whether that applies; without it this one cannot. */
  readonly parent: { readonly key: ItemKey; readonly enabled: boolean } | undefined;
  /** Whether all conditions must hold, or one is enough. */
  readonly behavior: 'all' | 'any';
  /** Whether the conditions lead back to the item, and so count as met. */
  readonly cyclic: boolean;
  readonly conditions: readonly ConditionExplanation[];
  /** Every expression of the item: its conditions, calculation, rules, and what else follows from other answers. */
  readonly expressions: readonly ExpressionExplanation[];
  /** The `linkId`s of the questions without an answer on which it waits. */
  readonly missing: readonly string[];
}

export interface ConditionExplanation {
  /** The condition as the form states it. */
  readonly condition: EnableWhen;
  /** The question that it reads from here; nothing where no instance of it is there. */
  readonly inputs: readonly { readonly key: ItemKey; readonly linkId: string; readonly enabled: boolean }[];
  /** Whether any of them has an answer that counts. */
  readonly answered: boolean;
  readonly holds: boolean;
}

/**
 * Explains the enablement of one item.
 * @throws {OsseoError} `unknown-item` for a key that does not exist.
 */
export function explain(session: AnsweringSession, key: ItemKey): Explanation {
  const internals = internalsOf(session);
  const instance = internals.instances.byKey.get(key);
  if (!instance) throw new OsseoError('unknown-item', 'Osseo: the session has no item of this key.', key);

  const { item, cyclic } = instance.node;
  const conditions = item.enableWhen.map((condition): ConditionExplanation => {
    const { source, answers } = inputsOf(internals.plan, internals.instances, instance, condition);
    return {
      condition,
      inputs: source ? [{ key: source.key, linkId: source.node.item.linkId, enabled: source.state.enabled }] : [],
      answered: answers.some(hasValue),
      holds: holds(condition, answers, internals.tools),
    };
  });
  const waiting = conditions.filter(({ answered, holds: met }) => !answered && !met);
  const expressions = internals.derivations?.explain(instance) ?? [];
  const open = expressions.filter(({ kind, outcome }) => kind === 'enable' && outcome === 'not-assessable');
  return {
    key,
    linkId: item.linkId,
    enabled: instance.state.enabled,
    parent: instance.parent ? { key: instance.parent.key, enabled: instance.parent.state.enabled } : undefined,
    behavior: item.enableBehavior,
    cyclic,
    conditions,
    expressions,
    missing: instance.state.enabled
      ? []
      : [
          ...new Set([
            ...waiting.map(({ condition }) => condition.question),
            ...open.flatMap(({ missing }) => missing),
          ]),
        ],
  };
}

/** Explains the expressions of the form as a whole: its variables, and its rules over all answers. */
export function explainForm(session: AnsweringSession): readonly ExpressionExplanation[] {
  return internalsOf(session).derivations?.explain(null) ?? [];
}
