/** R16, stomach acid medicines, read from the medicines list of R15. */
export const stomachAcid = {
  id: 'R16',
  version: '0.1.0',
  section: 'medicines',
  needs: ['R15'],
  items: [],
  points: [{ id: 'r16-keep-taking', purpose: 'do-not-stop', when: { item: 'medicines', is: 'stomach-acid' } }],
  rules: [
    {
      id: 'r16-stomach-acid',
      tier: 'note',
      groups: ['dental-implant'],
      when: { item: 'medicines', is: 'stomach-acid' },
      sources: ['vinnakota-2020', 'chappuis-2018'],
      effects: [],
    },
  ],
} as const;
