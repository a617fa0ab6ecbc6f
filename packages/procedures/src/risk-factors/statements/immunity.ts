import { GAP } from '../../model/drafts.ts';

/** The immune system, and infections. Where each sentence comes from. */
export const immunity = {
  'R07-patient': { sources: ['duttenhoefer-2019', 'hyldahl-2024'], needsReview: true },
  'R07-clinician': { ...GAP, note: 'Listed without a source.' },
  'R07-small-series': { sources: ['duttenhoefer-2019', 'hyldahl-2024'], note: 'Low quality.' },
  'R10-patient': { sources: ['hyldahl-2024', 'deboulle-2015'], needsReview: true },
  'R10-clinician': { sources: ['olp-2018', 'hyldahl-2024'], needsReview: true },
  'R10-survival': { sources: ['hyldahl-2024'], note: 'Weak studies.' },
  'R10-sjogren': { sources: ['almeida-2017'] },
  'R10-erosive-lichen': { sources: ['olp-2018'], note: 'One series.' },
  'R10-lichen-review': { sources: ['olp-2018', 'hyldahl-2024'], note: 'Driven by one series.' },
  'R10-filler': { sources: ['deboulle-2015'] },
  'R27-patient': { sources: ['niamtu-2010'], needsReview: true },
  'R27-clinician': { sources: ['niamtu-2010'], needsReview: true },
  'R27-spread': { sources: ['niamtu-2010'] },
  'R27-toxin': { sources: ['nhs-botox'] },
  'R27-filler': { sources: ['deboulle-2015'] },
  'R30-patient': { sources: ['king-hsv', 'cmac-hsv-2021'], needsReview: true },
  'R30-clinician': { sources: ['king-hsv', 'cmac-hsv-2021'], needsReview: true },
  'R30-reactivation': { sources: ['king-hsv'], note: 'Under 1.45%.' },
  'R30-onset': { sources: ['king-hsv'] },
  'R30-incidence': { sources: ['cmac-hsv-2021'] },
} as const;
