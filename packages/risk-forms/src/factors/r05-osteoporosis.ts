/** R05, osteoporosis itself. It reads the questions on bone medicines and asks none of its own. */
export const osteoporosis = {
  id: 'R05',
  version: '0.1.0',
  section: 'medicines',
  needs: ['R04'],
  items: [],
  points: [{ id: 'r05-not-ruled-out', purpose: 'tell', when: { item: 'bone-medicine-reason', is: 'osteoporosis' } }],
  rules: [
    {
      id: 'r05-osteoporosis',
      tier: 'note',
      groups: ['dental-implant'],
      when: { item: 'bone-medicine-reason', is: 'osteoporosis' },
      sources: ['nam-2014', 'joi-2021-ar'],
      effects: [{ effect: 'R05-disease' }],
    },
  ],
} as const;
