/** Textbooks and other works of reference. */
export const references = {
  'baaps-2024': {
    title: 'The BAAPS calls for urgent regulation of BBL procedures',
    by: 'British Association of Aesthetic Plastic Surgeons',
    year: 2024,
    doi: null,
    kind: 'reference',
  },
  'bddq-chapter': {
    title:
      'Body dysmorphic disorder: screening patients and associated algorithms (BDDQ reproduced by permission of Oxford University Press)',
    by: 'plasticsurgerykey.com',
    year: null,
    doi: null,
    kind: 'reference',
  },
  'bmjbp-bdd': {
    title: 'Body dysmorphic disorder: screening',
    by: 'BMJ Best Practice (proxied copy)',
    year: null,
    doi: null,
    kind: 'reference',
  },
  'medscape-chin': {
    title: 'Chin alloplastic implants',
    by: 'Medscape (Grossman JA)',
    year: 2021,
    doi: null,
    kind: 'reference',
  },
  'statpearls-facial-implants': {
    title: 'Facial implants',
    by: 'StatPearls (Smith KD, ed.)',
    year: 2024,
    doi: null,
    kind: 'reference',
  },
  'statpearls-fat': {
    title: 'Autologous fat grafting for facial rejuvenation',
    by: 'StatPearls (Raggio BS, ed.)',
    year: 2023,
    doi: null,
    kind: 'reference',
  },
  'vte-chapter': {
    title: 'Venous thromboembolism and the aesthetic surgery patient (ASPS 2012, AAPS 2016 statements)',
    by: 'plasticsurgerykey.com',
    year: null,
    doi: null,
    kind: 'reference',
  },
  'wp-jawreduction': {
    title: 'Jaw reduction',
    by: 'Wikipedia',
    year: null,
    doi: null,
    kind: 'reference',
  },
} as const;
