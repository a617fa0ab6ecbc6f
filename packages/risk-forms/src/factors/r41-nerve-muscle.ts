/**
 * R41, nerve and muscle disease, and medicines that act together with toxin. Multiple
 * sclerosis is asked about and has no tier in the evidence; it is drafted as caution
 * and needs clinician review.
 */
export const nerveMuscle = {
  id: 'R41',
  version: '0.1.0',
  section: 'illnesses',
  items: [
    {
      linkId: 'nerve-muscle',
      type: 'choice',
      repeats: true,
      options: ['myasthenia-gravis', 'lambert-eaton', 'als', 'multiple-sclerosis', 'facial-palsy', 'none'],
      exclusive: 'none',
    },
    {
      linkId: 'toxin-medicines',
      type: 'choice',
      repeats: true,
      options: ['antibiotics-by-drip', 'penicillamine', 'quinine', 'none'],
      exclusive: 'none',
      medicine: true,
    },
  ],
  points: [
    {
      id: 'r41-tell',
      purpose: 'tell',
      when: {
        item: 'nerve-muscle',
        anyOf: ['myasthenia-gravis', 'lambert-eaton', 'als', 'multiple-sclerosis', 'facial-palsy'],
      },
    },
    {
      id: 'r41-do-not-stop',
      purpose: 'do-not-stop',
      when: { item: 'toxin-medicines', anyOf: ['antibiotics-by-drip', 'penicillamine', 'quinine'] },
    },
  ],
  rules: [
    {
      id: 'r41-multiple-sclerosis',
      tier: 'caution',
      groups: ['injectable-toxin'],
      when: { item: 'nerve-muscle', is: 'multiple-sclerosis' },
      sources: [],
      effects: [],
    },
    {
      id: 'r41-facial-palsy',
      tier: 'high',
      groups: ['injectable-toxin'],
      when: { item: 'nerve-muscle', is: 'facial-palsy' },
      sources: [],
      effects: [],
    },
    {
      id: 'r41-medicines',
      tier: 'high',
      groups: ['injectable-toxin'],
      when: { item: 'toxin-medicines', anyOf: ['antibiotics-by-drip', 'penicillamine', 'quinine'] },
      sources: ['asiaclinic-botox'],
      effects: [{ effect: 'R41-medicines' }],
    },
    {
      id: 'r41-excluded',
      tier: 'stop',
      groups: ['injectable-toxin'],
      when: { item: 'nerve-muscle', anyOf: ['myasthenia-gravis', 'lambert-eaton', 'als'] },
      sources: ['nhs-botox'],
      effects: [{ effect: 'R41-diseases' }],
    },
  ],
} as const;
