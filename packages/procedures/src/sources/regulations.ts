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
  'cap-bitesize': {
    title: 'CAP Bitesize: rules for advertising Botox and non-surgical cosmetic interventions',
    by: 'ASA/CAP',
    year: 2025,
    doi: null,
    kind: 'regulation',
  },
  'cap-helpnote': {
    title: 'Cosmetic interventions: advertising guidance (broadcast and non-broadcast)',
    by: 'CAP/BCAP',
    year: 2022,
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
  'ico-conditions': {
    title: 'Special category data: what are the conditions for processing?',
    by: "Information Commissioner's Office (UK)",
    year: 2023,
    doi: null,
    kind: 'regulation',
  },
  'ico-rules': {
    title: 'Special category data: what are the rules?',
    by: "Information Commissioner's Office (UK)",
    year: null,
    doi: null,
    kind: 'regulation',
  },
  'kr-kotra-2018': {
    title: 'Amendment to the Enforcement Decree of the Medical Service Act (self-review, SNS >= 100,000 users)',
    by: 'KOTRA Foreign Investment Ombudsman',
    year: 2018,
    doi: null,
    kind: 'regulation',
  },
  'ocr-2024': {
    title:
      'Use of online tracking technologies by HIPAA covered entities and business associates (bulletin, with the notice of partial vacatur)',
    by: 'HHS Office for Civil Rights',
    year: 2024,
    doi: null,
    kind: 'regulation',
  },
} as const;
