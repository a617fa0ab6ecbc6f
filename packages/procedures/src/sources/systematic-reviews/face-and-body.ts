/** Systematic reviews about the face and the body. */
export const systematicReviewsOnFaceAndBody = {
  'abualqam-2025': {
    title: 'Hand rejuvenation using autologous fat grafting: a systematic review',
    by: 'Abu Alqam R et al.; Aesthetic Plast Surg 49:1734-1749',
    year: 2025,
    doi: '10.1007/s00266-024-04641-7',
    kind: 'systematic-review',
  },
  'chin-sr-2021': {
    title:
      'Systematic review of complications of published chin implants and surgical approaches (39 articles, >3,104 patients)',
    by: 'Boston University / Stony Brook / Long Island Plastic Surgical Group',
    year: 2021,
    doi: null,
    address:
      'http://globalauthorid.com/WebPortal/ArticleView?wd=37D9FEB753DDBBB5A39B71D87DB17DC15BB61456DD86F34F12DAA262BFD5AD98',
    kind: 'systematic-review',
  },
  'gornitsky-2018': {
    title: 'A systematic review of the effectiveness and complications of fat grafting in the facial region',
    by: 'Gornitsky J, Viezel-Mathieu A, Alnaif N, Azzi AJ, Gilardino MS; Elsevier',
    year: 2018,
    doi: '10.1016/j.jpra.2018.12.004',
    kind: 'systematic-review',
  },
  'groen-2017': {
    title:
      'Autologous fat transfer for facial rejuvenation: a systematic review on technique, efficacy, and satisfaction',
    by: 'Groen JW et al.; PRS Global Open 5(12):e1606',
    year: 2017,
    doi: '10.1097/GOX.0000000000001606',
    kind: 'systematic-review',
  },
  'jedrzejewski-2015': {
    title: 'Preoperative, intraoperative, and postoperative complications in orthognathic surgery: a systematic review',
    by: 'Jedrzejewski M et al.; Clin Oral Investig 19:969-977',
    year: 2015,
    doi: '10.1007/s00784-015-1452-1',
    kind: 'systematic-review',
  },
  'jpras-2023-fat': {
    title:
      'Quantifying outcomes of autologous fat transplantation in different facial deformities: a systematic review and meta-analysis',
    by: 'J Plast Reconstr Aesthet Surg 87:117-130',
    year: 2023,
    doi: null,
    address: 'https://pesquisa.bvsalud.org/portal/resource/es/mdl-37837945',
    kind: 'systematic-review',
  },
  'kauke-2025': {
    title: 'Implant-based chin augmentation vs osseous genioplasty: a systematic review of indications and outcomes',
    by: 'Kauke-Navarro M et al.; Aesthet Surg J Open Forum',
    year: 2025,
    doi: '10.1093/asjof/ojaf048',
    kind: 'systematic-review',
  },
  'oliver-2019': {
    title:
      'Alloplastic facial implants: a systematic review and meta-analysis on outcomes and uses in aesthetic and reconstructive plastic surgery',
    by: 'Oliver JD et al.; Aesthetic Plast Surg',
    year: 2019,
    doi: null,
    address: 'https://discovery.researcher.life/topic/facial-skeletal-augmentation/20537584',
    kind: 'systematic-review',
  },
  'pmc-rhino-2016': {
    title: 'Complications in rhinoplasty and reoperations: systematic review',
    by: 'PMC5205520',
    year: 2016,
    doi: null,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5205520',
    kind: 'systematic-review',
  },
  'sharif-2020': {
    title: 'Incidence of postoperative adverse events after rhinoplasty: a systematic review',
    by: 'Sharif-Askary B et al.; Plast Reconstr Surg 145(3):669-684',
    year: 2020,
    doi: '10.1097/prs.0000000000006561',
    kind: 'systematic-review',
  },
  'sito-2019': {
    title: 'Vascular complications after facial filler injection: a literature review and meta-analysis',
    by: 'Sito G et al.; J Clin Aesthet Dermatol 12(6):E65-E72',
    year: 2019,
    doi: null,
    address: 'http://www.jcadonline.com/tag/filler-complication/',
    kind: 'systematic-review',
  },
  'talavan-2017': {
    title:
      'Implication of general anaesthetic and sedation techniques in temporomandibular joint disorders - a systematic review',
    by: 'Talaván-Serna J et al.; J Stomatol Oral Maxillofac Surg 118:40-44',
    year: 2017,
    doi: '10.1016/j.jormas.2016.12.002',
    kind: 'systematic-review',
  },
  'theocharidis-2018': {
    title:
      'Current evidence on the role of smoking in plastic surgery elective procedures: a systematic review and meta-analysis',
    by: 'Theocharidis V et al.',
    year: 2018,
    doi: null,
    address: 'https://scholars.duke.edu/display/pub1302052',
    kind: 'systematic-review',
  },
  'zargaran-2022': {
    title:
      'Complications of cosmetic botulinum toxin A injections to the upper face: a systematic review and meta-analysis',
    by: 'Zargaran D et al.; Aesthet Surg J 42(5):NP327-NP336',
    year: 2022,
    doi: '10.1093/asj/sjac036',
    kind: 'systematic-review',
  },
} as const;
