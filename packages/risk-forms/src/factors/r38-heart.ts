/**
 * R38, heart, blood pressure, stroke and heart valves. `r38-reported` is a safety net:
 * the evidence has no tier for a problem that is older or of another kind, and it must
 * not pass in silence. The 6 months need clinician review.
 */
export const heart = {
  id: 'R38',
  version: '0.1.0',
  section: 'illnesses',
  items: [
    {
      linkId: 'heart-problems',
      type: 'choice',
      repeats: true,
      options: ['heart-attack', 'stroke', 'high-blood-pressure', 'valve-replacement', 'endocarditis', 'other', 'none'],
      exclusive: 'none',
    },
    {
      linkId: 'heart-attack-or-stroke-on',
      type: 'date',
      past: true,
      precision: 'month',
      when: { item: 'heart-problems', is: ['heart-attack', 'stroke'] },
    },
  ],
  points: [
    {
      id: 'r38-bring-letter',
      purpose: 'bring',
      when: {
        item: 'heart-problems',
        anyOf: ['heart-attack', 'stroke', 'high-blood-pressure', 'valve-replacement', 'endocarditis', 'other'],
      },
    },
  ],
  rules: [
    {
      id: 'r38-reported',
      tier: 'note',
      groups: ['dental-implant', 'sedation'],
      when: {
        item: 'heart-problems',
        anyOf: ['heart-attack', 'stroke', 'high-blood-pressure', 'valve-replacement', 'endocarditis', 'other'],
      },
      sources: [],
      effects: [],
    },
    {
      id: 'r38-valve-or-endocarditis',
      tier: 'high',
      groups: ['dental-implant'],
      when: { item: 'heart-problems', anyOf: ['valve-replacement', 'endocarditis'] },
      sources: [],
      effects: [],
    },
    {
      id: 'r38-recent',
      tier: 'stop',
      groups: ['dental-implant', 'sedation'],
      when: { item: 'heart-attack-or-stroke-on', withinMonths: 6 },
      sources: [],
      effects: [],
    },
  ],
} as const;
