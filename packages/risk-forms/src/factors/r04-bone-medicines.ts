/**
 * R04, bone medicines and death of jaw bone after them (MRONJ).
 * Names are generic. `r04-not-covered` is a safety net: a named medicine for
 * which the evidence has no tier must not pass in silence; it needs clinician review.
 */
export const boneMedicines = {
  id: 'R04',
  version: '0.2.0',
  section: 'medicines',
  items: [
    { linkId: 'bone-medicine', type: 'choice', options: ['no', 'now', 'past'], medicine: true },
    {
      linkId: 'bone-medicine-names',
      type: 'open-choice',
      repeats: true,
      options: [
        'alendronate',
        'risedronate',
        'ibandronate',
        'zoledronate',
        'pamidronate',
        'denosumab',
        'romosozumab',
        'teriparatide',
        'bevacizumab',
        'sunitinib',
      ],
      when: { item: 'bone-medicine', is: ['now', 'past'] },
      medicine: true,
    },
    {
      linkId: 'bone-medicine-reason',
      type: 'choice',
      options: ['osteoporosis', 'cancer', 'other'],
      when: { item: 'bone-medicine', is: ['now', 'past'] },
      medicine: true,
    },
    {
      linkId: 'bone-medicine-route',
      type: 'choice',
      repeats: true,
      options: ['tablets', 'drip', 'injection'],
      when: { item: 'bone-medicine', is: ['now', 'past'] },
      medicine: true,
    },
    {
      linkId: 'bone-medicine-started',
      type: 'date',
      past: true,
      precision: 'year',
      when: { item: 'bone-medicine', is: ['now', 'past'] },
      medicine: true,
    },
    {
      linkId: 'bone-medicine-last-dose',
      type: 'date',
      past: true,
      precision: 'month',
      when: { item: 'bone-medicine', is: ['now', 'past'] },
      medicine: true,
    },
    {
      linkId: 'bone-medicine-steroids',
      type: 'boolean',
      when: { item: 'bone-medicine', is: ['now', 'past'] },
      medicine: true,
    },
    { linkId: 'jaw-osteonecrosis', type: 'boolean', when: { item: 'bone-medicine', is: ['now', 'past'] } },
  ],
  points: [
    { id: 'r04-do-not-stop', purpose: 'do-not-stop', when: { item: 'bone-medicine', is: 'now' } },
    { id: 'r04-bring-name-and-date', purpose: 'bring', when: { item: 'bone-medicine', anyOf: ['now', 'past'] } },
    { id: 'r04-ask-timing', purpose: 'ask', when: { item: 'bone-medicine', is: 'now' } },
  ],
  rules: [
    {
      id: 'r04-teriparatide-only',
      tier: 'note',
      groups: ['dental-implant', 'facial-implant'],
      when: {
        all: [
          { item: 'bone-medicine-names', is: 'teriparatide' },
          {
            not: {
              item: 'bone-medicine-names',
              anyOf: [
                'alendronate',
                'risedronate',
                'ibandronate',
                'zoledronate',
                'pamidronate',
                'denosumab',
                'romosozumab',
                'bevacizumab',
                'sunitinib',
              ],
            },
          },
        ],
      },
      sources: [],
      effects: [],
    },
    {
      id: 'r04-tablets-under-5-years',
      tier: 'caution',
      groups: ['dental-implant', 'facial-implant'],
      when: {
        all: [
          { item: 'bone-medicine-names', anyOf: ['alendronate', 'risedronate', 'ibandronate'] },
          { item: 'bone-medicine-route', is: 'tablets' },
          { item: 'bone-medicine-reason', is: 'osteoporosis' },
          { item: 'bone-medicine-steroids', is: false },
          { derived: 'bone-medicine-years', under: 5 },
        ],
      },
      sources: ['sdcep-mronj-risk', 'sdcep-mronj-2017', 'ksbmr-2021'],
      effects: [
        { effect: 'R04-oral-rate' },
        { effect: 'R04-extraction-osteoporosis' },
        { effect: 'R04-bisphosphonate-osteoporosis' },
      ],
    },
    {
      id: 'r04-not-covered',
      tier: 'caution',
      groups: ['dental-implant', 'facial-implant'],
      when: {
        all: [
          { item: 'bone-medicine', anyOf: ['now', 'past'] },
          {
            any: [
              { item: 'bone-medicine-names', anyOf: ['pamidronate', 'romosozumab', 'bevacizumab', 'sunitinib'] },
              {
                not: {
                  item: 'bone-medicine-names',
                  anyOf: ['alendronate', 'risedronate', 'ibandronate', 'zoledronate', 'denosumab', 'teriparatide'],
                },
              },
              {
                all: [
                  { item: 'bone-medicine-names', is: 'ibandronate' },
                  { item: 'bone-medicine-route', anyOf: ['drip', 'injection'] },
                ],
              },
              { item: 'bone-medicine-reason', is: 'other' },
            ],
          },
        ],
      },
      sources: [],
      effects: [],
    },
    {
      id: 'r04-tablets-5-years-or-more',
      tier: 'high',
      groups: ['dental-implant', 'facial-implant'],
      when: {
        all: [
          { item: 'bone-medicine-names', anyOf: ['alendronate', 'risedronate', 'ibandronate'] },
          { item: 'bone-medicine-reason', is: 'osteoporosis' },
          { not: { derived: 'bone-medicine-years', under: 5 } },
        ],
      },
      sources: ['sdcep-mronj-risk', 'sdcep-mronj-2017'],
      effects: [{ effect: 'R04-extraction-osteoporosis' }, { effect: 'R04-bisphosphonate-osteoporosis' }],
    },
    {
      id: 'r04-with-steroids',
      tier: 'high',
      groups: ['dental-implant', 'facial-implant'],
      when: {
        all: [
          { item: 'bone-medicine-names', anyOf: ['alendronate', 'risedronate', 'ibandronate', 'pamidronate'] },
          { item: 'bone-medicine-steroids', is: true },
        ],
      },
      sources: ['sdcep-mronj-2017'],
      effects: [],
    },
    {
      id: 'r04-denosumab-or-zoledronate',
      tier: 'high',
      groups: ['dental-implant', 'facial-implant'],
      when: {
        all: [
          { item: 'bone-medicine-names', anyOf: ['denosumab', 'zoledronate'] },
          { item: 'bone-medicine-reason', is: 'osteoporosis' },
        ],
      },
      sources: ['sdcep-mronj-holiday', 'tg-au-mronj', 'rheumatologist-mronj'],
      effects: [
        { effect: 'R04-extraction-osteoporosis' },
        { effect: 'R04-denosumab-osteoporosis', when: { item: 'bone-medicine-names', is: 'denosumab' } },
        { effect: 'R04-missed-injection', when: { item: 'bone-medicine-names', is: 'denosumab' } },
        { effect: 'R04-zoledronate-trial', when: { item: 'bone-medicine-names', is: 'zoledronate' } },
      ],
    },
    {
      id: 'r04-cancer-or-earlier-osteonecrosis',
      tier: 'stop',
      groups: ['dental-implant', 'facial-implant'],
      when: {
        any: [
          { item: 'bone-medicine-reason', is: 'cancer' },
          { item: 'jaw-osteonecrosis', is: true },
        ],
      },
      sources: ['sdcep-mronj-risk', 'joi-2021-ar', 'rheumatologist-mronj'],
      effects: [
        { effect: 'R04-extraction-cancer', when: { item: 'bone-medicine-reason', is: 'cancer' } },
        {
          effect: 'R04-bisphosphonate-cancer',
          when: {
            all: [
              { item: 'bone-medicine-reason', is: 'cancer' },
              {
                item: 'bone-medicine-names',
                anyOf: ['alendronate', 'risedronate', 'ibandronate', 'zoledronate', 'pamidronate'],
              },
            ],
          },
        },
        {
          effect: 'R04-denosumab-cancer',
          when: {
            all: [
              { item: 'bone-medicine-reason', is: 'cancer' },
              { item: 'bone-medicine-names', is: 'denosumab' },
            ],
          },
        },
      ],
    },
  ],
} as const;
