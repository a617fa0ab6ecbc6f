/** Case series. */
export const caseSeries = {
  'fantozzi-2017': {
    title: 'Hand rejuvenation with fat grafting: a 12-year single-surgeon experience',
    by: 'Fantozzi F; Eur J Plast Surg',
    year: 2017,
    doi: '10.1007/s00238-017-1337-4',
    kind: 'case-series',
  },
  'fat-artery-27': {
    title: 'Analysis of artery occlusion caused by facial autologous fat injections (27 cases)',
    by: 'Authors not named (abstract only)',
    year: null,
    doi: null,
    kind: 'case-series',
  },
  'hirohi-2010': {
    title:
      'Lower face reduction with full-thickness marginal ostectomy of mandibular corpus-angle followed by corticectomy',
    by: 'Hirohi T, Yoshimura K; J Plast Reconstr Aesthet Surg 63:1251-1259',
    year: 2010,
    doi: null,
    kind: 'case-series',
  },
  'niamtu-2010': {
    title: 'Essentials of cheek and midface implants',
    by: 'Niamtu J; J Oral Maxillofac Surg 68:1420-1429',
    year: 2010,
    doi: null,
    kind: 'case-series',
  },
  'pazmino-2023': {
    title: 'Brazilian butt lift-associated mortality: the South Florida experience',
    by: 'Pazmino P, Garcia O; Aesthet Surg J 43(2):162-178',
    year: 2023,
    doi: '10.1093/asj/sjac224',
    kind: 'case-series',
  },
  'rauso-2020': {
    title: 'An easy and effective technique for silicone facial implant insertion and fixation to periosteum',
    by: 'Rauso R et al.; Appl Sci 10(18):6508',
    year: 2020,
    doi: '10.3390/app10186508',
    kind: 'case-series',
  },
  'yaremchuk-2003': {
    title: 'Improving aesthetic outcomes after alloplastic chin augmentation',
    by: 'Yaremchuk MJ; Plast Reconstr Surg 112:1422',
    year: 2003,
    doi: null,
    kind: 'case-series',
  },
} as const;
