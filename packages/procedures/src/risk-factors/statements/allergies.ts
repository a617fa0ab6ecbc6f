/** Allergies and reactions. Where each sentence comes from. */
export const allergies = {
  'R21-patient': { sources: ['ti-allergy-review', 'comino-2020'], needsReview: true },
  'R21-clinician': { sources: ['ti-allergy-review', 'comino-2020'] },
  'R21-titanium': { sources: ['ti-allergy-review', 'comino-2020'] },
  'R22-patient': {
    sources: ['lvhn-silicone', 'syfdc-allergies'],
    needsReview: true,
    note: 'The evidence lists it without a source (R22, messages). Found later: a chapter on silicone, and a dentist who asks about all allergies, also to metals and plastics.',
  },
  'R22-clinician': {
    sources: ['lvhn-silicone', 'schalock-2012'],
    needsReview: true,
    note: 'The evidence lists it without a source (R22, follow-up). Found later: the works are on breast implants of silicone and on metal.',
  },
  'R23-patient': {
    sources: ['sps-la-reactions', 'sps-la-allergy'],
    needsReview: true,
    note: 'The evidence lists it without a source (R23, messages). Found later: pages on numbing injections at the dentist.',
  },
  'R23-clinician': {
    sources: ['sps-la-reactions', 'sps-la-allergy', 'rood-2000'],
    needsReview: true,
    note: 'The evidence lists it without a source (R23). Found later; that adrenaline and preservatives cause most of the rest is not said, so the sentence calls them other causes. That another agent is used has no source.',
  },
  'R24-patient': {
    sources: ['cmac-vo-2021', 'hyaluronidase-2024', 'bertlich-2024'],
    needsReview: true,
    note: 'The evidence has the cross-reaction from memory. Found later: a wasp or insect sting allergy may go before it; of people with a wasp allergy and no immunotherapy 5 of 23 tested positive, with a bee allergy none.',
  },
  'R24-clinician': { sources: ['cmac-vo-2021'], needsReview: true },
  'R25-patient': {
    sources: ['mottistone-anaesthetics', 'syfdc-allergies'],
    needsReview: true,
    note: 'The evidence lists it without a source (R25, messages; latex in the question). Found later: a dentist asks for foods, rubbers and adhesives.',
  },
  'R25-clinician': {
    sources: [
      'chlorhexidine-2020',
      'stewart-2022',
      'perioperative-agents-2018',
      'fanning-2024',
      'medicine-com-abobotulinum',
      'acaai-propofol',
    ],
    needsReview: true,
    note: "The evidence lists it without a source (R25). Found later, in this order: chlorhexidine, povidone-iodine (nobody is allergic to iodine itself), latex and antibiotics, dressing glue, cow's milk protein and albumin (abobotulinumtoxinA), egg (the label of propofol; studies doubt it).",
  },
} as const;
