/** Age, pregnancy and breastfeeding. Where each sentence comes from. */
export const stageOfLife = {
  'R18-patient': {
    sources: ['skeletal-maturity-2008', 'cronin-1994', 'oknoses-age'],
    needsReview: true,
    note: 'The evidence lists it without a source (R18, question and messages). Found later, on dental implants and the nose.',
  },
  'R18-clinician': {
    sources: ['skeletal-maturity-2008', 'silbert-2020'],
    needsReview: true,
    note: 'The evidence lists it without a source (R18, clinician and messages). Found later: growth before dental implants; frailty and consent before an anaesthetic.',
  },
  'R18-survival-65': { sources: ['howe-2019'], note: 'Sensitivity analysis.' },
  'R18-filler-age': { sources: ['fda-fillers'] },
  'R19-patient': {
    sources: ['nhs-botox', 'mfds-2020', 'mckenzie-2016', 'dental-update-pregnancy'],
    needsReview: true,
    note: 'That planned treatments usually wait is from memory in the evidence. Found later: any planned surgery until after the birth (a review that repeats the ACOG); in the mouth, otherwise at least until the second trimester.',
  },
  'R19-clinician': {
    sources: ['nhs-botox', 'mfds-2020', 'mckenzie-2016', 'dental-update-pregnancy'],
    needsReview: true,
    note: 'Two sources are about botulinum toxin and filler, one about any surgery, one about treatment in the mouth.',
  },
  'R19-toxin': { sources: ['nhs-botox'] },
  'R19-filler': { sources: ['mfds-2020'] },
  'R20-patient': {
    sources: ['nhs-botox', 'mfds-2020', 'kanter-pregnancy'],
    needsReview: true,
    note: 'That planned treatments usually wait is from memory in the evidence. Found later: a clinic advises it after weaning. UK anaesthetists let feeding go on after an anaesthetic (R20-clinician).',
  },
  'R20-clinician': {
    sources: ['nhs-botox', 'mfds-2020', 'mitchell-2020'],
    needsReview: true,
    note: 'Two sources are about botulinum toxin and filler, one about anaesthesia and pain relief. Imaging has no source.',
  },
  'R20-toxin': { sources: ['nhs-botox'] },
  'R20-filler': { sources: ['mfds-2020'] },
} as const;
