/** Sleep, anaesthetics, and the way home. Where each sentence comes from. */
export const anaesthesia = {
  'R34-patient': { sources: ['chung-2008', 'aaohns-2017'], needsReview: true },
  'R34-clinician': {
    sources: ['cozowicz-2021', 'samba-osa-2012'],
    needsReview: true,
    note: 'The evidence lists it without a source (R34, messages). Found later: an airway plan in any surgery; no source asks for a night for everyone, and some who can use CPAP may go home on the day, so the sentence leaves the night to a decision.',
  },
  'R34-sensitivity': { sources: ['chung-2008'] },
  'R34-guideline': { sources: ['aaohns-2017'] },
  'R45-patient': {
    sources: ['rcoa-faqs', 'rcoa-preassessment'],
    needsReview: true,
    note: 'The evidence lists it without a source (R45, question and messages). Found later.',
  },
  'R45-clinician': {
    sources: ['ruffert-2021', 'robles-2019'],
    needsReview: true,
    note: 'The evidence lists it without a source (R45, tiers and messages). Found later: a guideline asks for an anaesthetic free of triggers.',
  },
  'R48-patient': {
    sources: ['webmd-facial-implants', 'nhs-scotland-abroad'],
    needsReview: true,
    note: 'The page on the first night is about implants in the face. Flights, found later: none for 5 to 7 days after liposuction, 7 to 10 after surgery of the face; the 2 weeks asked about are longer.',
  },
  'R48-clinician': {
    sources: ['bapras-abroad', 'nhs-scotland-abroad'],
    needsReview: true,
    note: 'The evidence lists it without a source (R48, messages). Found later: two pages for patients on surgery abroad.',
  },
} as const;
