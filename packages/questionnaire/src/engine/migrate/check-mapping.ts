import { OsseoError } from '@osseo/core';
import { isQuestion, type FormIndex } from './form-index.ts';
import type { MigrationMapping } from './migration.ts';

/**
 * Refuses a mapping that speaks of what the forms do not have: it would lose answers by a slip of the pen.
 * @throws {OsseoError} `invalid-questionnaire`, with the place in the mapping.
 */
export function checkMapping(mapping: MigrationMapping, from: FormIndex, to: FormIndex): void {
  for (const [linkId, rule] of Object.entries(mapping)) {
    const refuse = (what: string, part = ''): never => {
      throw new OsseoError('invalid-questionnaire', `Osseo: this mapping names ${what}.`, `mapping.${linkId}${part}`);
    };
    if (!from.has(linkId)) refuse('an item that the old form does not have');
    if (!rule || 'drop' in rule) continue;

    const target = to.get(rule.to ?? linkId);
    if (!target) return refuse('an item that the new form does not have', '.to');
    if (rule.into !== undefined && rule.into !== (target.parent?.item.linkId ?? null)) {
      refuse('a place that the item does not have in the new form', '.into');
    }
    const tokens = new Set(target.item.options.map(({ token }) => token));
    for (const [old, token] of Object.entries(rule.options ?? {})) {
      if (!tokens.has(token)) refuse('an option that the new question does not have', `.options.${old}`);
    }
    if (!rule.unit) continue;
    if (!isQuestion(target)) refuse('a unit for what has no number', '.unit');
    if (!Number.isFinite(rule.unit.factor) || rule.unit.factor === 0)
      refuse('a factor that is no number', '.unit.factor');
    if (target.item.type === 'quantity' && !rule.unit.to) refuse('no unit for a new quantity', '.unit.to');
  }
}
