/**
 * R46, breast cancer, lumps and imaging: before fat transfer to the breast only, which
 * asks for it itself. For an abnormal scan the evidence has no tier; it is drafted like
 * past cancer and needs clinician review.
 */
export const breast = {
  id: 'R46',
  version: '0.1.0',
  section: 'illnesses',
  items: [
    {
      linkId: 'breast-history',
      type: 'choice',
      repeats: true,
      options: ['new-lump', 'cancer', 'abnormal-scan', 'none'],
      exclusive: 'none',
    },
    {
      linkId: 'breast-cancer-treated',
      type: 'date',
      past: true,
      precision: 'month',
      when: { item: 'breast-history', is: ['cancer'] },
    },
    {
      linkId: 'mammogram',
      type: 'date',
      past: true,
      precision: 'month',
      when: { item: 'breast-history', is: ['new-lump', 'cancer', 'abnormal-scan'] },
    },
  ],
  points: [
    { id: 'r46-new-lump', purpose: 'tell', when: { item: 'breast-history', is: 'new-lump' } },
    { id: 'r46-bring-scans', purpose: 'bring', when: { item: 'breast-history', anyOf: ['cancer', 'abnormal-scan'] } },
  ],
  rules: [
    {
      id: 'r46-cancer-or-scan',
      tier: 'high',
      groups: ['fat-transfer'],
      when: { item: 'breast-history', anyOf: ['cancer', 'abnormal-scan'] },
      sources: ['sbc-lipomodelling', 'nice-ipg417'],
      effects: [{ effect: 'R46-timing', when: { item: 'breast-history', is: 'cancer' } }],
    },
    {
      id: 'r46-new-lump',
      tier: 'stop',
      groups: ['fat-transfer'],
      when: { item: 'breast-history', is: 'new-lump' },
      sources: [],
      effects: [],
    },
  ],
} as const;
