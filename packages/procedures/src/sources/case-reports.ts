/** Case reports. */
export const caseReports = {
  'aaps-eyelid-2019': {
    title: 'Unilateral blindness due to retrobulbar hematoma after lower blepharoplasty',
    by: 'Arch Aesthetic Plast Surg 25(3):124-127',
    year: 2019,
    doi: '10.14730/aaps.2019.01725',
    kind: 'case-report',
  },
  'bent-2020-csf': {
    title: 'Post-rhinoplasty cerebrospinal fluid leak caused by intraoperative nasal packing',
    by: 'B-ENT 15:143-145',
    year: 2020,
    doi: null,
    address:
      'http://www.b-ent.be/en/post-rhinoplasty-cerebrospinal-fluid-leak-caused-by-intraoperative-nasal-packing-1345',
    kind: 'case-report',
  },
  'esa-2018': {
    title:
      'Management dilemmas with denosumab: rebound vertebral fractures during a planned dental procedure (abstract 255)',
    by: 'Ng E et al.; ESA-SRB',
    year: 2018,
    doi: null,
    address: 'https://esa-srb-2018.p.asnevents.com.au/days/2018-08-20/abstract/53776',
    kind: 'case-report',
  },
  'fan-2022': {
    title:
      'Uncontrollable bleeding after tooth extraction from asymptomatic mild hemophilia patients: two case reports',
    by: 'Fan G et al.; BMC Oral Health 22:69',
    year: 2022,
    doi: '10.1186/s12903-022-02074-9',
    kind: 'case-report',
  },
  'kanke-2017': {
    title:
      'In-hospital surgical treatment for haemorrhage after aesthetic mandibular osteotomy performed as an office-based day surgery: a case report',
    by: 'Kanke K et al.; Ann Med Surg 24:15-18',
    year: 2017,
    doi: '10.1016/j.amsu.2017.10.001',
    kind: 'case-report',
  },
  'lee-2020-facial-nerve': {
    title: 'Facial nerve palsy after orthognathic surgery caused by a hemoclip',
    by: 'Lee et al.; Arch Aesthetic Plast Surg 26(1)',
    year: 2020,
    doi: '10.14730/aaps.2019.01865',
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
  'moon-2017': {
    title: 'First case of anaphylaxis after botulinum toxin type A injection',
    by: 'Moon IJ, Chang SE, Kim SD; Clin Exp Dermatol',
    year: 2017,
    doi: '10.1111/ced.13108',
    kind: 'case-report',
  },
  'oooo-2001-airway': {
    title: 'Near-fatal airway obstruction after routine implant placement',
    by: 'Oral Surg Oral Med Oral Pathol Oral Radiol Endod 92(6):597-600',
    year: 2001,
    doi: '10.1067/moe.2001.116503',
    kind: 'case-report',
  },
  'szantyr-2017': {
    title: 'Ocular complications following autologous fat injections into facial area',
    by: 'Szantyr A et al.; Aesthetic Plast Surg',
    year: 2017,
    doi: '10.1007/s00266-017-0805-3',
    kind: 'case-report',
  },
  'youssef-2018': {
    title: 'Traumatic cerebrospinal fluid leakage following septorhinoplasty',
    by: 'Youssef A et al.; Arch Plast Surg 45(4):379-383',
    year: 2018,
    doi: '10.5999/aps.2017.00913',
    kind: 'case-report',
  },
} as const;
