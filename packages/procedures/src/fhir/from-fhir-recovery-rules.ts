import { readExtensions, type Element } from '@osseo/core/fhir';
import type { RecoveryRule } from '../recovery-rules/recovery-rule.ts';
import { markedActions, reader, refuseOtherMeaning, refuseRepeated } from './read-plan-definition.ts';
import { ruleOf, ruleShape } from './rule-shape.ts';
import { appliesTo, RULE } from './to-fhir-recovery-rules.ts';
import { PART_URL, partUrl } from './urls.ts';

/** Rules that came back from a record system. Their sentences are keys, as in the rules that ship. */
export interface ReceivedRules {
  readonly version: string;
  readonly rules: readonly RecoveryRule[];
}

/**
 * The rules that a PlanDefinition was written of. They do nothing until a clinic adopts them. Actions that others added
 * are left alone.
 * @throws {OsseoError} `invalid-procedure`, with the path of the first fault: nothing of broken rules is read, nor of a
 * definition that is retired, was not written by `toFhirRecoveryRules`, or says with a modifier that it means something else
 */
export function fromFhirRecoveryRules(resource: unknown): ReceivedRules {
  const { plan, marked } = markedActions(resource);
  const actions = marked.filter(({ mark }) => mark === RULE);
  if (actions.length === 0 && plan['action'] !== undefined)
    return reader.refuse('missing', `action.extension[${PART_URL}]`);
  refuseOtherMeaning(plan, actions);
  const rules = actions.map(({ action, path }) => readRule(action, path));
  refuseRepeated(actions.map(({ path }, index) => ({ path, id: rules[index]?.id ?? '' })));
  return { version: reader.text(plan['version'], 'version'), rules };
}

function readRule(action: Element, path: string): RecoveryRule {
  const rule = readExtensions(ruleShape, action['extension'], {
    base: partUrl(RULE),
    path,
    code: 'invalid-procedure',
  });
  const [condition, second] = reader.list(action['condition'], `${path}.condition`);
  const expression = reader.object(
    reader.object(condition, `${path}.condition[0]`)['expression'],
    `${path}.condition[0]`,
  );
  // A rule would tighten the plan of somebody whom it is not about, or not of somebody whom it is about.
  if (second !== undefined || expression['expression'] !== appliesTo(rule.factor))
    reader.refuse('contradicts', `${path}.condition`);
  return ruleOf(reader.text(action['id'], `${path}.id`), rule);
}
