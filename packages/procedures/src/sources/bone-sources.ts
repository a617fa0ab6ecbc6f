/** Works on bone disease, the medicines for it, and radiotherapy of the jaw. */
export const boneSources = {
  'ksbmr-2021': {
    title:
      'Medication related osteonecrosis of the jaw: 2021 position statement of the Korean Society for Bone and Mineral Research and the Korean Association of Oral and Maxillofacial Surgeons',
    by: 'Kim JW et al.; J Bone Metab 28(4):279-296',
    year: 2021,
    doi: '10.11005/jbm.2021.28.4.279',
    kind: 'guideline',
  },
  'rheumatologist-mronj': {
    title: 'Diagnosis and management of medication-induced osteonecrosis of the bone',
    by: 'The Rheumatologist',
    year: null,
    doi: null,
    kind: 'review',
  },
  'aaoms-2022': {
    title:
      "American Association of Oral and Maxillofacial Surgeons' position paper on medication-related osteonecrosis of the jaws - 2022 update",
    by: 'Ruggiero SL et al.; J Oral Maxillofac Surg',
    year: 2022,
    doi: null,
    kind: 'guideline',
  },
  'walter-2016': {
    title: 'Dental implants in patients treated with antiresorptive medication - a systematic literature review',
    by: 'Walter C et al.; Int J Implant Dent 2:9',
    year: 2016,
    doi: '10.1186/s40729-016-0041-7',
    kind: 'systematic-review',
  },
  'chappuis-2018': {
    title: 'Medication-related dental implant failure: systematic review and meta-analysis',
    by: 'Chappuis V et al.; Clin Oral Implants Res 29(S16):55-68',
    year: 2018,
    doi: '10.1111/clr.13137',
    kind: 'systematic-review',
  },
  'kr-dentists-mronj': {
    title: 'The awareness and perceptions of dentists regarding MRONJ and its prevention (1,000 Korean dentists)',
    by: 'Research Square rs-117921',
    year: 2020,
    doi: '10.21203/rs.3.rs-117921/v2',
    kind: 'survey',
  },
  'sdcep-mronj-holiday': {
    title: 'Prevention of MRONJ: drug holidays',
    by: 'SDCEP Dental Companion',
    year: null,
    doi: null,
    kind: 'guideline',
  },
  'tg-au-mronj': {
    title: 'Drug holidays and scheduling of procedures (Oral and Dental)',
    by: 'Therapeutic Guidelines (Australia), read from an unofficial mirror',
    year: null,
    doi: null,
    kind: 'guideline',
  },
  'esa-2018': {
    title:
      'Management dilemmas with denosumab: rebound vertebral fractures during a planned dental procedure (abstract 255)',
    by: 'Ng E et al.; ESA-SRB',
    year: 2018,
    doi: null,
    kind: 'case-report',
  },
  'tay-2022': {
    title: 'Discontinuing denosumab: can it be done safely? A review of the literature',
    by: 'Tay WL, Tay D; Endocrinol Metab',
    year: 2022,
    doi: '10.3803/enm.2021.1369',
    kind: 'review',
  },
  'ects-2022': {
    title: 'MRONJ: working group of the European Calcified Tissue Society',
    by: 'J Clin Endocrinol Metab 107(5):1441',
    year: 2022,
    doi: null,
    kind: 'guideline',
  },
  'emj-2023': {
    title: 'An update on medication-related osteonecrosis of the jaw in patients with osteoporosis',
    by: 'Bennett B et al.; EMJ Rheumatol',
    year: 2023,
    doi: '10.33590/emjrheumatol/10300262',
    kind: 'review',
  },
  'sdcep-mronj-2017': {
    title: 'Oral health management of patients at risk of medication-related osteonecrosis of the jaw',
    by: 'Scottish Dental Clinical Effectiveness Programme, ISBN 978 1 905829 29 3',
    year: 2017,
    doi: null,
    kind: 'guideline',
  },
  'nam-2014': {
    title: 'Effect of oral bisphosphonates on the marginal bone loss of dental implant',
    by: 'Nam KU, Hong J; Implantology 18(2):86-93 (Korea)',
    year: 2014,
    doi: null,
    kind: 'cohort',
  },
  'toneatti-2021': {
    title:
      'Survival of dental implants and occurrence of osteoradionecrosis in irradiated head and neck cancer patients',
    by: 'Toneatti DJ et al.; Clin Oral Investig 25(10):5579-5593',
    year: 2021,
    doi: '10.1007/s00784-021-04065-6',
    kind: 'systematic-review',
  },
  'schiegnitz-2022': {
    title:
      'Dental implants in patients with head and neck cancer: systematic review and meta-analysis of the influence of radiotherapy on implant survival',
    by: 'Clin Oral Implants Res 33(10):967-999',
    year: 2022,
    doi: '10.1111/clr.13976',
    kind: 'systematic-review',
  },
} as const;
