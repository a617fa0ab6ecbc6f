import { OsseoError } from '@osseo/core';
import type { AdoptedRule } from '../model/options.ts';

/**
 * Whether anyone's plan could become ambiguous, whatever they answered: so that the clinic hears of it, not a patient.
 * @throws {OsseoError} `invalid-plan` where two rules share an id, or add different items under one id
 */
export function refuseRules(rules: readonly AdoptedRule[]): void {
  const seen = new Map<string, string>();
  for (const [index, { id, effect }] of rules.entries()) {
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
