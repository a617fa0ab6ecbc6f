import type { Provenance, ProvenanceAgent, ProvenanceEntity } from 'fhir/r4.js';
import type { Flag, FlagJudgement } from '../model/rule.ts';
import { flagKey } from '../rules/flag-key.ts';
import type { RiskToFhirOptions } from './risk-to-fhir-options.ts';
import { PARTICIPANT_SYSTEM, RULE_SYSTEM } from './urls.ts';

/** Made the flag: software reads answers, and nobody else does before a clinician. */
const SOFTWARE = '@osseo/risk-forms';

/** Whose word a flag rests on, and then one record for each judgement of it. */
export function provenanceOf(flag: Flag, target: string, options: RiskToFhirOptions): readonly Provenance[] {
  return [
    raised(flag, target, options),
    ...(flag.judgements ?? []).map((one, index) => judged(one, index, flag, target)),
  ];
}

/** The answers are its source, the rule is what it derives from, and an edited rule revises the shipped one. */
function raised(flag: Flag, target: string, { response, recorded }: RiskToFhirOptions): Provenance {
  const { rule, adoption } = flag;
  const entity: ProvenanceEntity[] = [
    { role: 'source', what: { reference: response } },
    { role: 'derivation', what: ruleVersion(rule.id, rule.version) },
    ...(rule.edition ? [{ role: 'revision' as const, what: ruleVersion(rule.id, rule.edition.of) }] : []),
  ];
  return {
    resourceType: 'Provenance',
    id: `raised-${flagKey(flag)}`,
    target: [{ reference: target }],
    recorded,
    agent: [
      agent('assembler', SOFTWARE),
      agent('verifier', adoption.by),
      ...(rule.edition ? [agent('author', rule.edition.by)] : []),
    ],
    entity,
  };
}

function judged(judgement: FlagJudgement, index: number, flag: Flag, target: string): Provenance {
  const { by, at, act } = judgement;
  const reason =
    judgement.act === 'dismiss' ? [judgement.reason, judgement.text].filter(Boolean).join(': ') : undefined;
  return {
    resourceType: 'Provenance',
    id: `judged-${String(index + 1)}-${flagKey(flag)}`,
    target: [{ reference: target }],
    recorded: at,
    activity: { text: act },
    ...(reason !== undefined && { reason: [{ text: reason }] }),
    agent: [agent('author', by)],
  };
}

function agent(type: 'assembler' | 'author' | 'verifier', display: string): ProvenanceAgent {
  return { type: { coding: [{ system: PARTICIPANT_SYSTEM, code: type }] }, who: { display } };
}

function ruleVersion(rule: string, version: string): ProvenanceEntity['what'] {
  return { identifier: { system: RULE_SYSTEM, value: `${rule}|${version}` } };
}
