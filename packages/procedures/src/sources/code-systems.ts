/** Code systems and standards. */
export const codeSystems = {
  icd10us: {
    title: 'ICD-10-CM and ICD-10-PCS tables (FY2022), US government public domain',
    by: 'vcastro/icd10us repository',
    year: 2021,
    doi: null,
    kind: 'code-system',
  },
  'snomed-gps': {
    title: 'SNOMED International Global Patient Set (GPS) value set, version 20200930, 26,158 concepts, CC BY 4.0',
    by: 'SNOMED International, in HL7/UTG',
    year: 2020,
    doi: null,
    kind: 'code-system',
  },
  'us-core': {
    title: 'US Core implementation guide (LOINC codes used)',
    by: 'HL7/US-Core repository',
    year: 2026,
    doi: null,
    kind: 'code-system',
  },
} as const;
