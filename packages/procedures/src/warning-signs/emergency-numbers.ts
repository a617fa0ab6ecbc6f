import { DRAFT, type Locale, type Provenance } from '@osseo/core';

/** Country (ISO 3166-1), or `EU` for a member state without an entry of its own. */
export type EmergencyRegion = 'EU' | 'GB' | 'US' | 'KR' | 'MX' | 'CO' | 'AR' | 'CL';

/** Numbers that reach an ambulance, the usual one first. */
export type EmergencyNumbers = readonly [string, ...string[]];

export const emergencyNumbers: Readonly<Record<EmergencyRegion, EmergencyNumbers>> = {
  EU: ['112'],
  GB: ['999', '112'],
  US: ['911'],
  KR: ['119'],
  MX: ['911'],
  CO: ['123'],
  AR: ['107', '911'],
  CL: ['131'],
};

/** All of the numbers are from memory: a clinic verifies its own before it publishes. */
export const emergencyNumbersProvenance: Provenance = {
  sources: [],
  review: DRAFT,
  needsReview: true,
  note: 'From memory. Verify for each country.',
};

/** The region to assume for a language while a clinic has not named its own. English and Spanish are spoken in too many for a better guess than 112. */
export const defaultEmergencyRegion: Readonly<Record<Locale, EmergencyRegion>> = { en: 'EU', ko: 'KR', es: 'EU' };
