/** Case reports. */
export const caseReports = {
  'esa-2018': {
    title:
      'Management dilemmas with denosumab: rebound vertebral fractures during a planned dental procedure (abstract 255)',
    by: 'Ng E et al.; ESA-SRB',
    year: 2018,
    doi: null,
    kind: 'case-report',
  },
  'michon-2021': {
    title:
      'Hyaluronic acid soft tissue filler delayed inflammatory reaction following COVID-19 vaccination - a case report',
    by: 'Michon A; J Cosmet Dermatol',
    year: 2021,
    doi: '10.1111/jocd.14312',
    kind: 'case-report',
  },
  'szantyr-2017': {
    title: 'Ocular complications following autologous fat injections into facial area',
    by: 'Szantyr A et al.; Aesthetic Plast Surg',
    year: 2017,
    doi: '10.1007/s00266-017-0805-3',
    kind: 'case-report',
  },
} as const;
