/** Code systems and standards. */
export const codeSystems = {
  'us-core': {
    title: 'US Core implementation guide (LOINC codes used)',
    by: 'HL7/US-Core repository',
    year: 2026,
    doi: null,
    kind: 'code-system',
  },
} as const;
