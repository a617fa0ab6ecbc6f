/** Questionnaires and scores. */
export const instruments = {
  'ats-stopbang': {
    title: 'STOP-Bang questionnaire record',
    by: 'American Thoracic Society',
    year: null,
    doi: null,
    address: 'https://member.thoracic.org/members/assemblies/assemblies/srn/questionaires/stop-bang.php',
    kind: 'instrument',
  },
  'audit-2001': {
    title:
      'AUDIT: the Alcohol Use Disorders Identification Test: guidelines for use in primary care, 2nd ed. (WHO/MSD/MSB/01.6a)',
    by: 'World Health Organization',
    year: 2001,
    doi: null,
    kind: 'instrument',
  },
  auditscreen: {
    title: 'AUDIT: frequently asked questions',
    by: 'alcoholscreen.org',
    year: null,
    doi: null,
    address: 'https://alcoholscreen.org/about/faqs/',
    kind: 'instrument',
  },
  'chung-2008': {
    title: 'STOP questionnaire: a tool to screen patients for obstructive sleep apnea',
    by: 'Chung F et al.; Anesthesiology 108:812-821',
    year: 2008,
    doi: null,
    address:
      'https://pubs.asahq.org/anesthesiology/article-split/108/5/812/8377/STOP-QuestionnaireA-Tool-to-Screen-Patients-for',
    kind: 'instrument',
  },
  'cops-2012': {
    title: 'Development of a Cosmetic Procedure Screening Questionnaire (COPS) for body dysmorphic disorder',
    by: 'Veale D et al.; J Plast Reconstr Aesthet Surg 65(4):530-532',
    year: 2012,
    doi: '10.1016/j.bjps.2011.09.007',
    kind: 'instrument',
  },
  'cops-2012b': {
    title: 'Cosmetic procedures screening (COPS) - correspondence',
    by: 'Veale D; J Plast Reconstr Aesthet Surg 65(12):1749-1750',
    year: 2012,
    doi: '10.1016/j.bjps.2012.07.009',
    kind: 'instrument',
  },
  'pssatl-stopbang': {
    title: 'STOP-BANG questionnaire ("proprietary to University Health Network")',
    by: 'pssatl.com',
    year: null,
    doi: null,
    address: 'https://www.pssatl.com/patient-information/patient-forms/stop-bang-questionnaire/',
    kind: 'instrument',
  },
  'readymind-cops': {
    title: 'Cosmetic Procedure Screening Questionnaire (COPS)',
    by: 'ReadyMind (AU)',
    year: null,
    doi: null,
    address: 'https://readymind.com.au/cosmetic-procedure-screening-questionnaire-cops',
    kind: 'instrument',
  },
} as const;
