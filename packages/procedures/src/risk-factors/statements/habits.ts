import { GAP } from '../../model/drafts.ts';

/** What people smoke, drink and take. Where each sentence comes from. */
export const habits = {
  'R01-patient': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
    note: 'The exact weeks need clinician review.',
  },
  'R01-clinician': {
    sources: [
      'drveeren-smoking',
      'wisdomcentre-smoking',
      'carriageworks-aftercare',
      'power-smoking',
      'danovich-smoking',
    ],
    needsReview: true,
    note: 'Bain protocol (1 week before, 8 weeks after) from memory.',
  },
  'R01-heavy-per-implant': { sources: ['naseri-2020'] },
  'R01-heavy-per-patient': { sources: ['naseri-2020'] },
  'R01-any-smoking': { sources: ['moraschini-2016'] },
  'R01-any-smoking-earlier-pool': { sources: ['hinode-2006'] },
  'R01-upper-jaw': { sources: ['hinode-2006'] },
  'R01-lower-jaw': { sources: ['hinode-2006'], note: 'Not significant.' },
  'R01-dose': { sources: ['idf-smoking-2014'] },
  'R01-update': { sources: ['stiller-2024'] },
  'R01-early-failure': { sources: ['mangano-2018'], note: 'P = 0.47.' },
  'R01-abdominoplasty': { sources: ['theocharidis-2018'] },
  'R01-breast-reduction': { sources: ['theocharidis-2018'] },
  'R01-facelift': { sources: ['theocharidis-2018'], note: 'Not significant.' },
  'R01-smoking-ban': { sources: ['vanslyke-2017'] },
  'R02-patient': {
    sources: ['lsuhsc-alcohol', 'peri-alcohol-2019', 'galindo-2005'],
    needsReview: true,
    note: 'Limited evidence.',
  },
  'R02-clinician': { ...GAP, note: 'Listed without a source.' },
  'R02-late-loss': { sources: ['lsuhsc-alcohol'], note: 'P = 0.01; 103 patients of one veteran cohort; confounded.' },
  'R02-late-loss-none': {
    sources: ['lsuhsc-alcohol'],
    note: '103 patients of one veteran cohort; confounded. Not for patients: it must not be read as light drinking that protects.',
  },
  'R02-peri-implantitis-heavy': { sources: ['peri-alcohol-2019'], note: 'Confounded.' },
  'R02-peri-implantitis-moderate': { sources: ['peri-alcohol-2019'], note: 'Confounded.' },
  'R02-peri-implantitis-light': { sources: ['peri-alcohol-2019'], note: 'Confounded.' },
  'R02-bone-loss': { sources: ['galindo-2005'], note: '185 patients.' },
  'R44-patient': { ...GAP, note: 'Listed without a source.' },
  'R44-clinician': { ...GAP, note: 'Listed without a source.' },
} as const;
