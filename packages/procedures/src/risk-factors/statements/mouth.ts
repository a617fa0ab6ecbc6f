/** Teeth, gums, and implants that were lost before. Where each sentence comes from. */
export const mouth = {
  'R11-patient': {
    sources: ['haggman-2023', 'ionfrida-2025', 'mesko-2014'],
    needsReview: true,
    note: 'Found later: dentists prescribe night guards over implants; it is unclear whether evidence stands behind it.',
  },
  'R11-clinician': { sources: ['haggman-2023', 'ionfrida-2025'], needsReview: true },
  'R11-pool': { sources: ['haggman-2023'] },
  'R11-second-pool': { sources: ['ionfrida-2025'] },
  'R12-patient': { sources: ['dj-2024-perio', 'serroni-2024'], needsReview: true },
  'R12-clinician': { sources: ['dj-2024-perio', 'serroni-2024'], needsReview: true },
  'R12-history': {
    sources: ['dj-2024-perio', 'serroni-2024'],
    note: 'Size of the effect not visible in the records read.',
  },
  'R12-more-often': { sources: ['joi-2018-periimpl'] },
  'R12-peri-implantitis': { sources: ['diaz-2022'] },
  'R13-patient': { sources: ['seed-004', 'galindo-2005'], needsReview: true },
  'R13-clinician': { sources: ['galindo-2005'], needsReview: true },
  'R13-plaque': { sources: ['galindo-2005'] },
  'R47-patient': { sources: ['quaranta-2014'], needsReview: true },
  'R47-clinician': { sources: ['seed-001', 'quaranta-2014'], needsReview: true },
  'R47-replacement': { sources: ['quaranta-2014'] },
  'R47-third': { sources: ['quaranta-2014'] },
} as const;
