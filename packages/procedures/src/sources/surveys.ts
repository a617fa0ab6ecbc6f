/** Surveys. */
export const surveys = {
  'kr-dentists-mronj': {
    title: 'The awareness and perceptions of dentists regarding MRONJ and its prevention (1,000 Korean dentists)',
    by: 'Research Square rs-117921',
    year: 2020,
    doi: '10.21203/rs.3.rs-117921/v2',
    kind: 'survey',
  },
} as const;
