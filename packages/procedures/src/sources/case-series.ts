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
    address:
      'https://discovery.researcher.life/article/analysis-of-artery-occlusion-caused-by-facial-autologous-fat-injections/3e085817e97637c5b3e0a7957d43a4c8',
    kind: 'case-series',
  },
  'genioplasty-262': {
    title:
      'Osseous genioplasty in conjunction with bimaxillary orthognathic surgery: a review of 262 consecutive cases',
    by: 'Authors not named (abstract only)',
    year: null,
    doi: null,
    address:
      'https://pocketdentistry.com/osseous-genioplasty-in-conjunction-with-bimaxillary-orthognathic-surgery-a-review-of-262-consecutive-cases/',
    kind: 'case-series',
  },
  'grillo-2021': {
    title: 'Use of non-surgical aesthetic refinement after orthognathic surgery: case studies',
    by: 'Grillo R et al.; J Taibah Univ Med Sci 17(2):320-325',
    year: 2021,
    doi: '10.1016/j.jtumed.2021.08.006',
    kind: 'case-series',
  },
  'ha-rhinoplasty-2021': {
    title: 'Management of patients seeking surgical rhinoplasty with previous nasal injections of hyaluronic acid',
    by: 'Aesthetic Plast Surg',
    year: 2021,
    doi: '10.1007/s00266-021-02136-3',
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
  'prsgo-mri-2024': {
    title: 'Hyaluronic acid filler longevity in the mid-face: a review of 33 magnetic resonance imaging studies',
    by: 'Plast Reconstr Surg Glob Open 12(7):e5934',
    year: 2024,
    doi: null,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11250456',
    kind: 'case-series',
  },
  'rauso-2020': {
    title: 'An easy and effective technique for silicone facial implant insertion and fixation to periosteum',
    by: 'Rauso R et al.; Appl Sci 10(18):6508',
    year: 2020,
    doi: '10.3390/app10186508',
    kind: 'case-series',
  },
  'rood-2000': {
    title: 'Adverse reaction to dental local anaesthetic injection: "allergy" is not the cause',
    by: 'Rood JP; Br Dent J 189:380-384',
    year: 2000,
    doi: null,
    address: 'http://www.nature.com/bdj/journal/v189/n7/full/4800776a.html',
    kind: 'case-series',
  },
  'thomas-2009': {
    title: 'Masseter muscle reattachment after mandibular angle surgery',
    by: 'Thomas MA, Yaremchuk MJ; Aesthet Surg J 29(6):473-476',
    year: 2009,
    doi: '10.1016/j.asj.2009.09.006',
    kind: 'case-series',
  },
  'yaremchuk-2003': {
    title: 'Improving aesthetic outcomes after alloplastic chin augmentation',
    by: 'Yaremchuk MJ; Plast Reconstr Surg 112:1422',
    year: 2003,
    doi: null,
    address: 'https://www.dryaremchuk.com/blog/improving-aesthetic-outcomes-after-alloplastic-chin-augmentation/',
    kind: 'case-series',
  },
} as const;
