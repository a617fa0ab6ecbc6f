import type { RiskFactorId } from '@osseo/procedures';
import { FACTORS } from '../factors/index.ts';
import type { SectionId } from '../model/factor.ts';

/** The pages of the form, in order. */
export const SECTIONS: readonly SectionId[] = [
  'general-health',
  'habits',
  'medicines',
  'illnesses',
  'mouth',
  'allergies',
  'earlier-treatment',
  'today',
  'mind',
  'support',
];

const ordered = SECTIONS.flatMap((section) => FACTORS.filter((factor) => factor.section === section));
const linkIds = ordered.flatMap((factor) => factor.items.map(({ linkId }) => linkId));
const positions = new Map(linkIds.map((linkId, position) => [linkId, position]));
const owners = new Map(ordered.flatMap((factor) => factor.items.map(({ linkId }) => [linkId, factor.id] as const)));

/** The factors in the order in which the form asks about them. */
export const FACTORS_IN_FORM_ORDER: typeof FACTORS = ordered;

/** Every question of every factor, in the order of the form. */
export const LINK_IDS: readonly string[] = linkIds;

/** Where a question stands in the form; one of the clinic's own comes last. */
export function positionOf(linkId: string | undefined): number {
  return positions.get(linkId ?? '') ?? linkIds.length;
}

/** The factor that asks a question. */
export function factorOf(linkId: string): RiskFactorId | undefined {
  return owners.get(linkId);
}
