/** Cohort studies. */
export const cohorts = {
  'acemap-chin-resorption': {
    title:
      'Bone resorption after use of silicone chin implants, long-term follow-up study with lateral chin radiography',
    by: '2018 abstract',
    year: 2018,
    doi: null,
    kind: 'cohort',
  },
  'alam-2020': {
    title: 'Rates of vascular occlusion associated with using needles vs cannulas for filler injection',
    by: 'Alam M et al.; JAMA Dermatol 157(2)',
    year: 2020,
    doi: '10.1001/jamadermatol.2020.5102',
    kind: 'cohort',
  },
  'alaqeely-2025': {
    title: 'Prevalence of dental implant positioning errors: a radiographic analysis',
    by: 'Alaqeely R et al.; J Clin Med 14(9):3221',
    year: 2025,
    doi: '10.3390/jcm14093221',
    kind: 'cohort',
  },
  'bertlich-2024': {
    title:
      'Sensitization against medical hyaluronidase in patients with confirmed hypersensitivity against hymenoptera species and its clinical implications',
    by: 'Bertlich M et al.; Br J Dermatol (6):1000-1007',
    year: 2024,
    doi: null,
    address: 'https://ouci.dntb.gov.ua/en/works/4arO3q2l',
    kind: 'cohort',
  },
  'eplasty-vte-2023': {
    title: 'Venous thromboembolism prophylaxis in plastic surgery',
    by: 'Gupta R et al.; ePlasty 23:e78',
    year: 2023,
    doi: null,
    kind: 'cohort',
  },
  'galindo-2005': {
    title: 'Influence of alcohol and tobacco habits on peri-implant marginal bone loss: a prospective study',
    by: 'Galindo-Moreno P et al.; Clin Oral Implants Res',
    year: 2005,
    doi: '10.1111/j.1600-0501.2005.01148.x',
    kind: 'cohort',
  },
  'gupta-vte-2022': {
    title: 'Venous thromboembolism prophylaxis in plastic surgery patients undergoing facelift',
    by: 'Gupta R et al.; Aesthet Surg J Open Forum 4:ojac024',
    year: 2022,
    doi: '10.1093/asjof/ojac024',
    kind: 'cohort',
  },
  'harper-2018': {
    title:
      'Anaesthesia, surgery, and life-threatening allergic reactions: epidemiology and clinical features of perioperative anaphylaxis in the 6th National Audit Project (NAP6)',
    by: 'Harper NJN et al.',
    year: 2018,
    doi: null,
    address:
      'https://research.manchester.ac.uk/en/publications/anaesthesia-surgery-and-life-threatening-allergic-reactions-epide',
    kind: 'cohort',
  },
  'idf-smoking-2014': {
    title: 'Smoking habits and dental implant survival in a military clinic (7,680 implants)',
    by: 'PMC4157230',
    year: 2014,
    doi: null,
    kind: 'cohort',
  },
  'joseph-2017': {
    title:
      'Prevalence of body dysmorphic disorder and surgeon diagnostic accuracy in facial plastic and oculoplastic surgery clinics (597 patients)',
    by: 'PMC5543317',
    year: 2017,
    doi: null,
    kind: 'cohort',
  },
  'kallianta-2021': {
    title: 'Validation of the Cosmetic Procedure Screening (COPS) questionnaire in the Greek language',
    by: 'Kallianta A et al.; EMBnet.journal 26:e971',
    year: 2021,
    doi: '10.14806/ej.26.1.971',
    kind: 'cohort',
  },
  'lsuhsc-alcohol': {
    title: 'Does alcohol consumption protect against late dental implant failures?',
    by: 'Oral Surg Oral Med Oral Pathol Oral Radiol; LSU Health',
    year: null,
    doi: null,
    kind: 'cohort',
  },
  'mangano-2018': {
    title: 'Low serum vitamin D and early dental implant failure: is there a connection?',
    by: 'Mangano FG et al.; JODDD 12(3):174-182',
    year: 2018,
    doi: '10.15171/joddd.2018.027',
    kind: 'cohort',
  },
  'nam-2014': {
    title: 'Effect of oral bisphosphonates on the marginal bone loss of dental implant',
    by: 'Nam KU, Hong J; Implantology 18(2):86-93 (Korea)',
    year: 2014,
    doi: null,
    kind: 'cohort',
  },
  'park-2022': {
    title:
      'Evaluation of failed implants and reimplantation at sites of previous dental implant failure: survival rates and risk factors',
    by: 'Park YS et al.; J Periodontal Implant Sci 52(3):230-241 (Korea)',
    year: 2022,
    doi: '10.5051/jpis.2105020251',
    kind: 'cohort',
  },
  'patel-2017': {
    title: 'Managing direct oral anticoagulants in patients undergoing dentoalveolar surgery',
    by: 'Patel JP et al.; Br Dent J',
    year: 2017,
    doi: null,
    kind: 'cohort',
  },
  'peri-alcohol-2019': {
    title:
      'Is alcohol consumption associated with protection against peri-implantitis? A retrospective cohort analysis',
    by: 'J Oral Maxillofac Surg',
    year: 2019,
    doi: null,
    kind: 'cohort',
  },
  'pitanguy-vte': {
    title:
      'Venous thromboembolism prevention protocol in plastic surgery: results in 2759 patients at the Ivo Pitanguy Institute',
    by: 'Rev Bras Cir Plast',
    year: null,
    doi: null,
    kind: 'cohort',
  },
  'romandini-2020': {
    title:
      'Clinical signs, symptoms, perceptions and impact on quality of life of patients suffering peri-implant diseases: a university-representative cross-sectional study',
    by: 'Romandini M et al.; medRxiv (preprint)',
    year: 2020,
    doi: '10.1101/2020.06.08.20125229',
    kind: 'cohort',
  },
  'schwindling-2016': {
    title: 'Mini dental implants retaining mandibular overdentures: a dental practice-based retrospective analysis',
    by: 'Schwindling FS, Schwindling FP; J Prosthodont Res 60:193-198',
    year: 2016,
    doi: null,
    kind: 'cohort',
  },
  'seemann-2017': {
    title: 'What do sales data tell us about implant survival?',
    by: 'Seemann R et al.; PLoS ONE 12(2):e0171128',
    year: 2017,
    doi: '10.1371/journal.pone.0171128',
    kind: 'cohort',
  },
  'shandilya-2007': {
    title: 'Pediatric rhinoplasty in an academic setting',
    by: 'Shandilya M et al.; Facial Plast Surg 23(4):245-257',
    year: 2007,
    doi: '10.1055/s-2007-995817',
    kind: 'cohort',
  },
  'vanslyke-2017': {
    title: 'Perioperative and long-term smoking behaviors in cosmetic surgery patients',
    by: 'Van Slyke AC et al.; Plast Reconstr Surg 140(3):503-509',
    year: 2017,
    doi: '10.1097/PRS.0000000000003604',
    kind: 'cohort',
  },
  'vidal-2024': {
    title: 'Augmented safety profile of ultrasound-guided gluteal fat transfer: retrospective study with 1815 patients',
    by: 'Vidal-Laureano N et al.; Aesthet Surg J 44(4):NP263-NP270',
    year: 2024,
    doi: '10.1093/asj/sjad377',
    kind: 'cohort',
  },
  'zhejiang-2022': {
    title:
      'Dental reimplantation treatment and clinical care for patients with previous implant failure: a retrospective study',
    by: 'Int J Environ Res Public Health 19(23):15939',
    year: 2022,
    doi: '10.3390/ijerph192315939',
    kind: 'cohort',
  },
} as const;
