/** Heart, lungs, kidneys, liver, nerves and muscles. Where each sentence comes from. */
export const organs = {
  'R38-patient': { uncited: 'gap', note: 'Listed without a source (R38, title and messages).' },
  'R38-clinician': { uncited: 'gap', note: 'Listed without a source (R38, tiers and messages).' },
  'R39-patient': { uncited: 'gap', note: 'Listed without a source (R39, title and messages).' },
  'R39-clinician': { uncited: 'gap', note: 'Listed without a source (R39, tiers and messages).' },
  'R40-patient': { uncited: 'gap', note: 'Listed without a source (R40, title and messages).' },
  'R40-clinician': { uncited: 'gap', note: 'Listed without a source (R40, groups and messages).' },
  'R41-patient': { sources: ['nhs-botox'] },
  'R41-clinician': { sources: ['nhs-botox', 'asiaclinic-botox'] },
  'R41-diseases': { sources: ['nhs-botox'] },
  'R41-medicines': { sources: ['asiaclinic-botox'] },
} as const;
