import { GAP } from '../../model/drafts.ts';

/** How people feel about their looks and lives, and what they choose. Where each sentence comes from. */
export const mind = {
  'R32-patient': { sources: ['bmjbp-bdd'], needsReview: true },
  'R32-clinician': { sources: ['cops-2012b', 'bddq-chapter'], needsReview: true },
  'R32-screened-positive': { sources: ['joseph-2017'], note: '597 patients.' },
  'R32-cosmetic': { sources: ['joseph-2017'] },
  'R32-reconstructive': { sources: ['joseph-2017'] },
  'R32-difference': { sources: ['joseph-2017'] },
  'R32-suspected': { sources: ['joseph-2017'] },
  'R32-spotted': { sources: ['joseph-2017'] },
  'R32-greece': { sources: ['kallianta-2021'], note: '216 women.' },
  'R32-treatment': { sources: ['bmjbp-bdd'] },
  'R32-guideline': { sources: ['aaohns-2017'] },
  'R32-cops': { sources: ['cops-2012b'] },
  'R32-sensitivity': { sources: ['bddq-chapter'], note: 'Not proven in cosmetic clinics.' },
  'R32-specificity': { sources: ['bddq-chapter'], note: 'Not proven in cosmetic clinics.' },
  'R32-review': { sources: ['pereira-2023'] },
  'R33-patient': { sources: ['gmc-2016'], needsReview: true },
  'R33-clinician': { ...GAP, note: 'Listed without a source.' },
  'R49-patient': { sources: ['gmc-2016', 'mddus-2016'], needsReview: true },
  'R49-clinician': { sources: ['gmc-2016'], needsReview: true, note: 'The law of England is from memory.' },
  'R50-patient': { sources: ['gmc-2016', 'asa-cosmetic', 'bmjbp-bdd'], needsReview: true },
  'R50-clinician': { sources: ['gmc-2016', 'bmjbp-bdd'], needsReview: true },
} as const;
