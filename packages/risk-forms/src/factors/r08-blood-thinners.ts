/**
 * R08, blood thinners and antiplatelets. The evidence has no tier for a single
 * antiplatelet other than aspirin, nor for one anticoagulant before injections;
 * the former is drafted like one anticoagulant, the latter like one before dental
 * implants, and both need clinician review.
 */
export const bloodThinners = {
  id: 'R08',
  version: '0.2.0',
  section: 'medicines',
  items: [
    {
      linkId: 'blood-thinner',
      type: 'boolean',
      medicine: true,
    },
    {
      linkId: 'blood-thinner-names',
      type: 'open-choice',
      repeats: true,
      options: [
        'aspirin',
        'warfarin',
        'apixaban',
        'rivaroxaban',
        'edoxaban',
        'dabigatran',
        'heparin',
        'clopidogrel',
        'ticagrelor',
        'prasugrel',
      ],
      when: { item: 'blood-thinner', is: true },
      medicine: true,
    },
    { linkId: 'blood-thinner-reason', type: 'string', when: { item: 'blood-thinner', is: true }, medicine: true },
    {
      linkId: 'inr',
      type: 'decimal',
      min: 0.5,
      max: 15,
      when: { item: 'blood-thinner-names', is: ['warfarin'] },
      medicine: true,
    },
    {
      linkId: 'inr-date',
      type: 'date',
      past: true,
      when: { item: 'blood-thinner-names', is: ['warfarin'] },
      medicine: true,
    },
    { linkId: 'stent-last-year', type: 'boolean', when: { item: 'blood-thinner', is: true } },
    {
      linkId: 'blood-thinner-last-dose',
      type: 'date',
      past: true,
      when: { item: 'blood-thinner', is: true },
      medicine: true,
    },
  ],
  points: [
    { id: 'r08-never-stop', purpose: 'do-not-stop', when: { item: 'blood-thinner', is: true } },
    { id: 'r08-bring-list', purpose: 'bring', when: { item: 'blood-thinner', is: true } },
    { id: 'r08-bring-inr', purpose: 'bring', when: { item: 'blood-thinner-names', is: 'warfarin' } },
    { id: 'r08-tell-stent', purpose: 'tell', when: { item: 'stent-last-year', is: true } },
  ],
  rules: [
    {
      id: 'r08-aspirin-alone-injectable',
      tier: 'note',
      groups: ['injectable-filler', 'injectable-toxin'],
      when: {
        all: [{ item: 'blood-thinner-names', is: 'aspirin' }, { not: { derived: 'blood-thinner-count', over: 1 } }],
      },
      sources: ['sdcep-antithrombotic'],
      effects: [],
    },
    {
      id: 'r08-aspirin-alone',
      tier: 'caution',
      groups: ['dental-implant', 'facial-implant', 'fat-transfer', 'rhinoplasty'],
      when: {
        all: [{ item: 'blood-thinner-names', is: 'aspirin' }, { not: { derived: 'blood-thinner-count', over: 1 } }],
      },
      sources: ['sdcep-antithrombotic'],
      effects: [],
    },
    {
      id: 'r08-one-dental',
      tier: 'caution',
      groups: ['dental-implant'],
      when: {
        all: [
          { derived: 'blood-thinner-count', over: 0 },
          { not: { item: 'blood-thinner-names', is: 'aspirin' } },
          { not: { derived: 'blood-thinner-count', over: 1 } },
        ],
      },
      sources: ['patel-2017', 'josci-2007', 'sdcep-antithrombotic'],
      effects: [
        {
          effect: 'R08-doac-bleeding',
          when: { item: 'blood-thinner-names', anyOf: ['apixaban', 'rivaroxaban', 'edoxaban', 'dabigatran'] },
        },
        { effect: 'R08-inr', when: { item: 'inr', under: 4 } },
      ],
    },
    {
      id: 'r08-one-injectable',
      tier: 'caution',
      groups: ['injectable-filler', 'injectable-toxin'],
      when: {
        all: [
          { derived: 'blood-thinner-count', over: 0 },
          { not: { item: 'blood-thinner-names', is: 'aspirin' } },
          { not: { derived: 'blood-thinner-count', over: 1 } },
        ],
      },
      sources: [],
      effects: [],
    },
    {
      id: 'r08-one-facial',
      tier: 'high',
      groups: ['facial-implant', 'fat-transfer', 'rhinoplasty'],
      when: {
        all: [
          { derived: 'blood-thinner-count', over: 0 },
          { not: { item: 'blood-thinner-names', is: 'aspirin' } },
          { not: { derived: 'blood-thinner-count', over: 1 } },
        ],
      },
      sources: ['sdcep-antithrombotic'],
      effects: [],
    },
    {
      id: 'r08-two-or-inr-over-4',
      tier: 'stop',
      groups: 'all',
      when: {
        any: [
          { derived: 'blood-thinner-count', over: 1 },
          { item: 'inr', over: 4 },
        ],
      },
      sources: ['josci-2007', 'sdcep-antithrombotic'],
      effects: [],
    },
  ],
} as const;
