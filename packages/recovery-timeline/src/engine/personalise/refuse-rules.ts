import { OsseoError } from '@osseo/core';
import type { AdoptedRule } from '../model/options.ts';

/**
 * Whether anyone's plan could become ambiguous, whatever they answered: so that the clinic hears of it, not a patient.
 * @throws {OsseoError} `invalid-plan` where two rules share an id, or add different items under one id, or one
 * lengthens by something that is no number of whole days
 */
export function refuseRules(rules: readonly AdoptedRule[]): void {
  const seen = new Map<string, string>();
  for (const [index, { id, effect }] of rules.entries()) {
    if (effect.type === 'extend' && !Number.isInteger(effect.days)) {
      throw new OsseoError(
        'invalid-plan',
        'Osseo: a rule lengthens by a part of a day, or by no number. Give whole days.',
        `rules[${index}].effect.days`,
      );
    }
    const names: readonly (readonly [string, string])[] = [
      [`rule ${id}`, String(index)],
      ...(effect.type === 'add-visit' ? [[`visit ${effect.visit.id}`, JSON.stringify(effect.visit)] as const] : []),
      ...(effect.type === 'add-task' ? [[`task ${effect.task.id}`, JSON.stringify(effect.task)] as const] : []),
    ];
    for (const [name, value] of names) {
      if ((seen.get(name) ?? value) !== value) {
        throw new OsseoError(
          'invalid-plan',
          'Osseo: two rules share an id, or add different items under one id. Give each its own.',
          `rules[${index}]`,
        );
      }
      seen.set(name, value);
    }
  }
}
