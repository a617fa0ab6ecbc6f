/** Surveys. */
export const surveys = {
  'kr-dentists-mronj': {
    title: 'The awareness and perceptions of dentists regarding MRONJ and its prevention (1,000 Korean dentists)',
    by: 'Research Square rs-117921',
    year: 2020,
    doi: '10.21203/rs.3.rs-117921/v2',
    kind: 'survey',
  },
  'raja-2023': {
    title:
      'Cocaine screening in patients undergoing nasal reconstructive surgery: a cross-sectional, survey-based study of UK rhinology consultants',
    by: 'Raja H, Lai K, Sunkaraneni V; J Laryngol Otol 137(10):1149-1153',
    year: 2023,
    doi: '10.1017/S0022215123000312',
    kind: 'survey',
  },
} as const;
