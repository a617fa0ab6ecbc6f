import type { BreastFatTransferStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const breastFatTransferNotes: Readonly<Partial<Record<BreastFatTransferStatement, string>>> = {
  summary: 'The British guideline says "lipomodelling" and advises against "lipofilling" and "fat injection".',
  'preparation-mammogram': 'The sources are about breasts after cancer.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'outcome-retention': 'Known for the face: 47% (41-53).',
  'complication-fat-loss': 'Known for the face: 47% (41-53) stays.',
  'complication-lung':
    'The evidence lists pneumothorax from memory (P12, complications). Found later: a page of one surgeon, 1 in 3,000 own operations and 2 in 6,000 of the team.',
  'complication-embolism': 'The source is about fat in the buttocks.',
  'mechanism-embolism': 'The source is about fat in the buttocks.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: about 1 in 10,000 anaesthetics in the UK.',
  'complication-regret':
    'No frequency for the breast; 13.1% of patients for cosmetic surgery of the face screen positive for body dysmorphic disorder.',
  'caution-cancer':
    'The British sources treat the cancer first, 1 to 3 years before; the French society rules out an active lesion first. Untreated cancer itself is listed without a source (P12, contraindications).',
  'caution-lump':
    'The evidence lists it without a source (P12, contraindications; R46). Found later: a suspicious lump speaks against it and gets a biopsy first.',
  'caution-pregnancy':
    'The evidence lists it without a source (P12, contraindications; R19). Found later, on any planned surgery: a review that repeats the ACOG, and a page for patients.',
  'caution-family':
    'The evidence lists it without a source (P12, contraindications). Found later: a page on the rules of the French society (no family history), and a surgeon (strong history or BRCA).',
  'evidence-weakest': 'The guideline is about breasts after cancer.',
  'safety-new-lump':
    'A call the same day is listed without a source (P12, red flags). Found later: the tests for a lump, and that a suspicious one after fat gets a biopsy. The cancer pathway is the local one.',
  'care-weight': 'The page is about fat in the face.',
  'care-next-session': 'At least 3 months: two clinics, 3 to 6 months and about 3 months.',
  'restriction-smoking': 'Clinics ask for 4 to 6 weeks after cosmetic surgery; days 22 to 90 have no source.',
  'restriction-lifting':
    'The evidence lists it without a source for days 4 to 21 (P12, annex A); the days of rest before count too. Found later: one clinic names heavy lifting in the first weeks, one allows strenuous things in week 3.',
  'restriction-pressure':
    'The evidence lists it without a source for days 4 to 21 (P12, annex A). Found later: the page of a clinic that it cites for other things, not to lie on the fat for 3 weeks.',
  'restriction-exercise': 'The page says 1 to 3 weeks. Only the light sport from day 22 is in the evidence.',
  'restriction-driving':
    '24 to 48 hours after general anaesthesia or deep sedation; the table of this procedure has 48.',
  'visit-imaging':
    'The guideline says that calcium can confuse a mammogram; the French surgeons ask for imaging before and one year after.',
  'visit-final':
    'The source says that fat is lost in the first 6 months. A visit at 6 months is listed without a source (P12, annex A).',
};
