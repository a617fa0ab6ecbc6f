/** Works behind the warning signs. */
export const safetySources = {
  'gupta-vte-2022': {
    title: 'Venous thromboembolism prophylaxis in plastic surgery patients undergoing facelift',
    by: 'Gupta R et al.; Aesthet Surg J Open Forum 4:ojac024',
    year: 2022,
    doi: '10.1093/asjof/ojac024',
    kind: 'cohort',
  },
  'jomp-2022': {
    title: 'Medication-related osteonecrosis of the jaws: a literature review',
    by: 'Kim GM et al.; J Oral Med Pain 47:1-9',
    year: 2022,
    doi: '10.14476/jomp.2022.47.1.1',
    kind: 'review',
  },
} as const;
