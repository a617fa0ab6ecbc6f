import type { Extension } from 'fhir/r4.js';
import type { Flag, Rule } from '../model/rule.ts';
import { ADOPTION_URL, LINK_ID_URL, RULE_URL } from './urls.ts';

/** The rule behind a flag, in the version that ran. */
export function ruleExtension({ rule, kind }: Flag): Extension {
  return { url: RULE_URL, extension: [...ruleParts(rule), { url: 'kind', valueCode: kind }] };
}

/** What a rule is, part by part. */
export function ruleParts({ id, version, factor, tier, review, edition, sources }: Rule): Extension[] {
  return [
    { url: 'id', valueString: id },
    { url: 'version', valueString: version },
    { url: 'factor', valueCode: factor },
    { url: 'tier', valueCode: tier },
    { url: 'review', valueCode: review.status },
    ...(edition ? [{ url: 'edited-from', valueString: edition.of }] : []),
    ...sources.map((source) => ({ url: 'source', valueString: source })),
  ];
}

/** A question whose answer raised a flag. */
export function answerExtension(linkId: string): Extension {
  return { url: LINK_ID_URL, valueString: linkId };
}

/** Who adopted the rule, when, and in which version. */

export function adoptionExtension({ adoption }: Flag): Extension {
  return {
    url: ADOPTION_URL,
    extension: [
      { url: 'by', valueString: adoption.by },
      { url: 'on', valueDate: adoption.on },
      ...(adoption.version === undefined ? [] : [{ url: 'version', valueString: adoption.version }]),
    ],
  };
}
