/**
 * R07, low immunity. The steroid dose that matters needs clinician review, so
 * name and dose are asked in the patient's own words and not judged.
 */
export const lowImmunity = {
  id: 'R07',
  version: '0.2.0',
  section: 'medicines',
  items: [
    {
      linkId: 'low-immunity',
      type: 'boolean',
      code: { system: 'http://snomed.info/sct', code: '370391006' },
      medicine: true,
    },
    {
      linkId: 'low-immunity-kinds',
      type: 'choice',
      repeats: true,
      options: ['steroids', 'chemotherapy', 'transplant', 'hiv', 'biologic', 'other'],
      when: { item: 'low-immunity', is: true },
      medicine: true,
    },
    {
      linkId: 'chemotherapy-now',
      type: 'boolean',
      when: { item: 'low-immunity-kinds', is: ['chemotherapy'] },
      medicine: true,
    },
    { linkId: 'low-immunity-medicine', type: 'string', when: { item: 'low-immunity', is: true }, medicine: true },
    {
      linkId: 'low-immunity-last-dose',
      type: 'date',
      past: true,
      precision: 'month',
      when: { item: 'low-immunity', is: true },
      medicine: true,
    },
  ],
  points: [
    { id: 'r07-healing', purpose: 'tell', when: { item: 'low-immunity', is: true } },
    { id: 'r07-bring', purpose: 'bring', when: { item: 'low-immunity', is: true } },
    { id: 'r07-do-not-stop', purpose: 'do-not-stop', when: { item: 'low-immunity', is: true } },
  ],
  rules: [
    {
      id: 'r07-low-immunity',
      tier: 'high',
      groups: 'all',
      when: { item: 'low-immunity', is: true },
      sources: ['duttenhoefer-2019', 'hyldahl-2024'],
      effects: [{ effect: 'R07-small-series' }],
    },
    {
      id: 'r07-chemotherapy-now',
      tier: 'stop',
      groups: 'all',
      when: { item: 'chemotherapy-now', is: true },
      sources: ['hyldahl-2024'],
      effects: [],
    },
  ],
} as const;
