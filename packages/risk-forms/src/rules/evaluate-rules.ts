import type { ProcedureGroup, RiskFactorId } from '@osseo/procedures';
import { riskFactors } from '@osseo/procedures/risk-factors';
import type { AbsentReason } from '@osseo/questionnaire/engine';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { readResponse, type ResponseAnswers } from '../answers/response-answers.ts';
import { factors } from '../factors/index.ts';
import type { Adoption, DerivedNumber, EffectKey, Flag, OpenKind, Rule } from '../model/rule.ts';
import { isAdoptedVersion } from './adoption-problems.ts';
import { derive } from './derive.ts';
import { factorOf, LINK_IDS, positionOf } from './form-order.ts';
import { absentReason, derivedIdsOf, itemsOf, traceCondition, type Trace } from './trace-condition.ts';
import { TIERS, weightOf } from './weight-of.ts';

export interface EvaluateOptions {
  /** The clinic's decisions. A rule without one is off. */
  readonly adoptions: readonly Adoption[];
  /**
   * What becomes of a rule that was adopted in another version than the one given.
   * `refuse` leaves it off until the clinic adopts the new one; `run` uses it, and the
   * flag shows both versions. @default 'refuse'
   */
  readonly otherVersions?: 'refuse' | 'run';
  /** Groups of the procedures that the patient plans; rules for other groups stay out. All groups if left out. */
  readonly groups?: readonly ProcedureGroup[];
}

/**
 * Reads a response by the rules that a clinic has adopted: one flag for each
 * rule that the answers meet, and one for each question that the patient could
 * not answer, would rather talk about, or answered in a unit that no rule reads. Sorted by tier (open questions with
 * caution), then in the order of the form. For clinicians only.
 */
export function evaluateRules(
  rules: readonly Rule[],
  response: QuestionnaireResponse,
  { adoptions, otherVersions = 'refuse', groups }: EvaluateOptions,
): readonly Flag[] {
  const answers = readResponse(response);
  const judged = rules
    .filter((rule) => !groups || rule.groups.some((group) => groups.includes(group)))
    .flatMap((rule): Judged[] => {
      const adoption = adoptions.find((candidate) => candidate.rule === rule.id);
      if (!adoption || (otherVersions === 'refuse' && !isAdoptedVersion(rule, adoption))) return [];
      return [{ rule, adoption, trace: traceCondition(rule.when, answers) }];
    });
  return [...metFlags(judged, answers, groups), ...openFlags(judged, answers)].toSorted(byWeightThenForm);
}

interface Judged {
  readonly rule: Rule;
  readonly adoption: Adoption;
  readonly trace: Trace;
}

function metFlags(
  judged: readonly Judged[],
  answers: ResponseAnswers,
  groups: EvaluateOptions['groups'],
): readonly Flag[] {
  return judged
    .filter(({ trace }) => trace.holds === true)
    .map(({ rule, adoption, trace }) => ({
      rule,
      kind: 'met',
      adoption,
      raisedBy: inFormOrder(decisive(trace)),
      derived: derivedFor(rule, answers),
      effects: effectsFor(rule, answers, groups),
    }));
}

function derivedFor({ when }: Rule, answers: ResponseAnswers): readonly DerivedNumber[] {
  return derivedIdsOf(when).flatMap((id) => {
    const bounds = derive(id, answers);
    return bounds ? [{ id, ...bounds }] : [];
  });
}

/** A finding in other people, or on other procedures, would mislead beside the rule; it is not named. */
function effectsFor(
  rule: Rule,
  answers: ResponseAnswers,
  groups: EvaluateOptions['groups'] = rule.groups,
): readonly EffectKey[] {
  return rule.effects
    .filter(({ effect }) => groupsOf(rule, effect).some((group) => groups.includes(group)))
    .filter(({ when }) => !when || traceCondition(when, answers).holds === true)
    .map(({ effect }) => effect);
}

/** The procedures that a finding of the rule's factor is about; none for a finding that the catalogue lacks. */
function groupsOf({ factor }: Rule, effect: EffectKey): readonly ProcedureGroup[] {
  return riskFactors[factor].effects.find(({ statement }) => statement === effect)?.groups ?? [];
}

/**
 * A question left open leads to the gravest rule of its factor that is still
 * undecided; where the other answers have decided them all, to the mildest.
 */
function openFlags(judged: readonly Judged[], answers: ResponseAnswers): readonly Flag[] {
  return questionsOf(judged).flatMap((linkId): readonly Flag[] => {
    const owner = factorOf(linkId);
    const kind = openKindOf(linkId, answers, judged);
    if (kind === undefined) return [];

    const candidates = judged
      .filter(({ rule }) =>
        owner === undefined
          ? itemsOf(rule.when).includes(linkId)
          : rule.factor === owner || readsFrom(rule.factor, owner),
      )
      .toSorted((one, other) => TIERS.indexOf(other.rule.tier) - TIERS.indexOf(one.rule.tier));
    const chosen = candidates.find(({ trace }) => trace.holds === undefined) ?? candidates.at(-1);
    if (!chosen) return [];
    const { rule, adoption } = chosen;
    return [{ rule, kind, adoption, raisedBy: [linkId], derived: [], effects: [] }];
  });
}

/** The questions of every factor, then those of the clinic's own that its rules read. */
function questionsOf(judged: readonly Judged[]): readonly string[] {
  return [...new Set([...LINK_IDS, ...judged.flatMap(({ rule }) => itemsOf(rule.when))])];
}

function openKindOf(linkId: string, answers: ResponseAnswers, judged: readonly Judged[]): OpenKind | undefined {
  const reason = absentReason(answers.of(linkId));
  if (reason !== undefined) return KINDS[reason];
  return judged.some(({ trace }) => hasOtherUnit(trace, linkId)) ? 'not-assessable' : undefined;
}

function hasOtherUnit({ otherUnits, parts }: Trace, linkId: string): boolean {
  return otherUnits.includes(linkId) || parts.some((part) => hasOtherUnit(part, linkId));
}

const KINDS: Readonly<Record<AbsentReason, OpenKind>> = {
  'asked-unknown': 'unknown',
  'asked-declined': 'in-person',
};

function readsFrom(factor: RiskFactorId, owner: RiskFactorId): boolean {
  return factors[factor].needs?.includes(owner) ?? false;
}

/** The questions whose answers made a condition hold. */
function decisive(trace: Trace): readonly string[] {
  if ('any' in trace.condition) return trace.parts.filter(({ holds }) => holds).flatMap(decisive);
  if (trace.parts.length > 0) return trace.parts.flatMap(decisive);
  return trace.items.filter((item) => !trace.missing.includes(item));
}

function inFormOrder(linkIds: readonly string[]): readonly string[] {
  return [...new Set(linkIds)].toSorted((one, other) => positionOf(one) - positionOf(other));
}

function byWeightThenForm(one: Flag, other: Flag): number {
  return (
    weightOf(other) - weightOf(one) ||
    KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind) ||
    positionOf(one.raisedBy[0]) - positionOf(other.raisedBy[0]) ||
    (one.rule.id < other.rule.id ? -1 : 1)
  );
}

/** What the answers say comes before what they leave open. */
const KIND_ORDER: readonly Flag['kind'][] = ['met', 'not-assessable', 'in-person', 'unknown'];
