/** Rules and notices of authorities. */
export const regulations = {
  'asa-cosmetic': {
    title: 'Cosmetic interventions and the CAP Code',
    by: 'ASA/CAP',
    year: null,
    doi: null,
    kind: 'regulation',
  },
  'asa-pom': {
    title: 'Healthcare: prescription-only medicine',
    by: 'ASA/CAP',
    year: null,
    doi: null,
    kind: 'regulation',
  },
  'govuk-2025': {
    title: 'Crackdown on unsafe cosmetic procedures to protect the public',
    by: 'UK Government',
    year: 2025,
    doi: null,
    kind: 'regulation',
  },
} as const;
