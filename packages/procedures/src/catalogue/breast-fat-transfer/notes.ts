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
  'complication-lung': 'Pneumothorax is listed from memory (P12, complications).',
  'complication-embolism': 'The source is about fat in the buttocks.',
  'mechanism-embolism': 'The source is about fat in the buttocks.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy': 'Anaphylaxis after any procedure is listed without a source (CX-29, RF-06).',
  'complication-regret':
    'No frequency for the breast; 13.1% of patients for cosmetic surgery of the face screen positive for body dysmorphic disorder.',
  'caution-cancer':
    'The sources treat the cancer first, 1 to 3 years before. Untreated cancer itself is listed without a source (P12, contraindications).',
  'caution-lump': 'A lump is listed without a source (P12, contraindications; R46).',
  'caution-pregnancy':
    'Pregnancy is listed without a source (P12, contraindications); that planned surgery waits is from memory (R19).',
  'caution-family': 'A strong family history is listed without a source (P12, contraindications).',
  'evidence-weakest': 'The guideline is about breasts after cancer.',
  'safety-new-lump':
    'A call the same day about a new lump is listed without a source (P12, red flags). The cancer pathway is the local one.',
  'care-weight': 'The page is about fat in the face.',
  'care-next-session': 'At least 3 months has no source.',
  'restriction-smoking': 'Clinics ask for 4 to 6 weeks after cosmetic surgery; days 22 to 90 have no source.',
  'restriction-lifting':
    'Heavy lifting is listed without a source for days 4 to 21 (P12, annex A); the days of rest before count too.',
  'restriction-pressure':
    'Pressure on the breast is listed without a source for days 4 to 21 (P12, annex A); the days of rest before count too.',
  'restriction-exercise': 'The page says 1 to 3 weeks. Only the light sport from day 22 is in the evidence.',
  'restriction-driving':
    '24 to 48 hours after general anaesthesia or deep sedation; the table of this procedure has 48.',
  'visit-imaging':
    'The source says that calcium can confuse a mammogram. A plan for imaging is listed without a source (P12, annex A).',
  'visit-final':
    'The source says that fat is lost in the first 6 months. A visit at 6 months is listed without a source (P12, annex A).',
};
