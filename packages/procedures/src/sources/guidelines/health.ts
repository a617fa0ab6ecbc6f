/** Guidelines and consensus statements about health, anaesthesia and medicines, or several treatments. */
export const guidelinesOnHealth = {
  'aagbi-obese-2015': {
    title: 'Peri-operative management of the obese surgical patient 2015',
    by: 'Association of Anaesthetists of Great Britain and Ireland, Society for Obesity and Bariatric Anaesthesia; Anaesthesia 70:859-876',
    year: 2015,
    doi: '10.1111/anae.13101',
    kind: 'guideline',
  },
  'aaoms-2022': {
    title:
      "American Association of Oral and Maxillofacial Surgeons' position paper on medication-related osteonecrosis of the jaws - 2022 update",
    by: 'Ruggiero SL et al.; J Oral Maxillofac Surg',
    year: 2022,
    doi: null,
    kind: 'guideline',
  },
  'ace-nodules-2016': {
    title: 'Management of delayed onset nodules',
    by: 'King M et al. (Aesthetic Complications Expert Group); J Clin Aesthet Dermatol 9(11):E1-E5',
    year: 2016,
    doi: null,
    address: 'https://jcadonline.com/aesthetic-complications-delayed-nodules/',
    kind: 'guideline',
  },
  'anderson-2013': {
    title: 'Guidance on the dental management of patients with haemophilia and congenital bleeding disorders',
    by: 'Anderson JAM et al. (UK Haemophilia Centre Doctors Organisation); Br Dent J',
    year: 2013,
    doi: null,
    address: 'https://www.nature.com/articles/sj.bdj.2013.1097',
    kind: 'guideline',
  },
  'bc-glycemic': {
    title: 'Glycemic control (BC Surgical Prehabilitation Toolkit)',
    by: 'Specialist Services Committee, British Columbia',
    year: null,
    doi: null,
    address: 'https://sscbc.ca/bc-surgical-prehabilitation-toolkit/glycemic-control',
    kind: 'guideline',
  },
  'bccancer-dental': {
    title: 'Oral and dental care (cancer management manual)',
    by: 'BC Cancer',
    year: 2003,
    doi: null,
    address:
      'https://bccancer.bc.ca/health-professionals/clinical-resources/cancer-management-manual/head-neck/oral-dental-care',
    kind: 'guideline',
  },
  'ects-2022': {
    title: 'MRONJ: working group of the European Calcified Tissue Society',
    by: 'J Clin Endocrinol Metab 107(5):1441',
    year: 2022,
    doi: null,
    kind: 'guideline',
  },
  'ggc-csf-leak': {
    title: 'CSF leak',
    by: 'NHS Greater Glasgow and Clyde (referral guidance for primary care)',
    year: null,
    doi: null,
    address:
      'https://www.rightdecisions.scot.nhs.uk/ggc-primary-care/ear-nose-and-throat-ent/ear-nose-and-throat-ent-referral-guidance/nose-conditions/rhinorrhoea/csf-leak',
    kind: 'guideline',
  },
  'glp1-anzca-2025': {
    title:
      '2025 ADS/ANZCA/GESA/NACOS clinical practice recommendations on the peri-procedural use of GLP-1/GIP receptor agonists',
    by: 'Hocking SL et al.; Anaesth Intensive Care 53(5):300-306',
    year: 2025,
    doi: '10.1177/0310057X251355288',
    kind: 'guideline',
  },
  'glp1-us-2024': {
    title: 'Most patients can continue diabetes, weight loss GLP-1 drugs before surgery (multisociety guidance)',
    by: 'ASA, AGA, ASMBS, ISPCOP, SAGES (Newswise)',
    year: 2024,
    doi: null,
    address:
      'https://newswise.com/articles/most-patients-can-continue-diabetes-weight-loss-glp-1-drugs-before-surgery-those-at-highest-risk-for-gi-problems-should-follow-liquid-diet-before-procedure/',
    kind: 'guideline',
  },
  'gmc-2016': {
    title: 'Guidance for doctors who offer cosmetic interventions',
    by: 'General Medical Council (UK)',
    year: 2016,
    doi: null,
    kind: 'guideline',
  },
  'jbds-surgery': {
    title: 'Undergoing surgery and elective procedures (summary of the guideline)',
    by: 'Joint British Diabetes Societies for Inpatient Care; guidelines.co.uk',
    year: null,
    doi: null,
    address:
      'https://www.guidelines.co.uk/diabetes/jbds-ip-undergoing-surgery-and-elective-procedures-guideline/252711.article',
    kind: 'guideline',
  },
  'ksbmr-2021': {
    title:
      'Medication related osteonecrosis of the jaw: 2021 position statement of the Korean Society for Bone and Mineral Research and the Korean Association of Oral and Maxillofacial Surgeons',
    by: 'Kim JW et al.; J Bone Metab 28(4):279-296',
    year: 2021,
    doi: '10.11005/jbm.2021.28.4.279',
    kind: 'guideline',
  },
  'mitchell-2020': {
    title: 'Guideline on anaesthesia and sedation in breastfeeding women 2020',
    by: 'Mitchell J et al. (Association of Anaesthetists); Anaesthesia 75(11):1482-1493',
    year: 2020,
    doi: '10.1111/anae.15179',
    kind: 'guideline',
  },
  'monstrey-2014': {
    title: 'Updated scar management practical guidelines: non-invasive and invasive measures',
    by: 'Monstrey S et al.; J Plast Reconstr Aesthet Surg 67(8):1017-1025',
    year: 2014,
    doi: '10.1016/j.bjps.2014.04.011',
    kind: 'guideline',
  },
  'nhs-highland-endocarditis': {
    title: 'Antibiotic prophylaxis for infective endocarditis (dental guidelines)',
    by: 'NHS Highland',
    year: 2022,
    doi: null,
    address:
      'https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/dental/antibiotic-prophylaxis-for-infective-endocarditis-dental-guidelines',
    kind: 'guideline',
  },
  'ruffert-2021': {
    title:
      'Consensus guidelines on perioperative management of malignant hyperthermia suspected or susceptible patients from the European Malignant Hyperthermia Group',
    by: 'Rüffert H et al.; Br J Anaesth 126(1):120-130',
    year: 2021,
    doi: '10.1016/j.bja.2020.09.029',
    kind: 'guideline',
  },
  'samba-osa-2012': {
    title:
      'Society for Ambulatory Anesthesia consensus statement on preoperative selection of adult patients with obstructive sleep apnea scheduled for ambulatory surgery',
    by: 'Joshi GP et al.; Anesth Analg',
    year: 2012,
    doi: '10.1213/ANE.0b013e318269cfd7',
    kind: 'guideline',
  },
  'sdcep-antithrombotic': {
    title: 'Management of dental patients taking anticoagulants or antiplatelet drugs',
    by: 'Scottish Dental Clinical Effectiveness Programme, ISBN 978 1 905829 27 9',
    year: 2015,
    doi: null,
    kind: 'guideline',
  },
  'sdcep-mronj-2017': {
    title: 'Oral health management of patients at risk of medication-related osteonecrosis of the jaw',
    by: 'Scottish Dental Clinical Effectiveness Programme, ISBN 978 1 905829 29 3',
    year: 2017,
    doi: null,
    kind: 'guideline',
  },
  'sdcep-perio-implants': {
    title: 'Managing peri-implant disease risk',
    by: 'Scottish Dental Clinical Effectiveness Programme',
    year: null,
    doi: null,
    address: 'https://www.periodontalcare.sdcep.org.uk/guidance/dental-implants/managing-peri-implant-disease-risk',
    kind: 'guideline',
  },
  'sdcep-vka': {
    title: 'Warfarin or another vitamin K antagonist',
    by: 'SDCEP Dental Companion',
    year: null,
    doi: null,
    address:
      'https://companion.sdcep.org.uk/management-of-dental-patients-taking-anticoagulants-or-antiplatelet-drugs/treatment-recommendations/warfarin-or-another-vitamin-k-antagonist/',
    kind: 'guideline',
  },
  'spring-2017': {
    title: 'Isotretinoin and timing of procedural interventions: a systematic review with consensus recommendations',
    by: 'Spring LK et al.; JAMA Dermatol 153(8):802-809',
    year: 2017,
    doi: '10.1001/jamadermatol.2017.2077',
    kind: 'guideline',
  },
  'sps-la-allergy': {
    title:
      'Allergy to local anaesthetic agents used in dentistry: what are the signs, symptoms, alternative diagnoses and management options?',
    by: 'NHS Specialist Pharmacy Service',
    year: null,
    doi: null,
    address:
      'https://www.sps.nhs.uk/articles/allergy-to-local-anaesthetic-agents-used-in-dentistry-what-are-the-signs-symptoms-alternative-diagnoses-and-management-options/',
    kind: 'guideline',
  },
  'sps-la-reactions': {
    title: 'Managing reactions to dental local anaesthetic injections',
    by: 'NHS Specialist Pharmacy Service',
    year: null,
    doi: null,
    address: 'https://sps.nhs.uk/articles/managing-reactions-to-dental-local-anaesthetic-injections',
    kind: 'guideline',
  },
  'waldman-2017': {
    title:
      'ASDS Guidelines Task Force: consensus recommendations regarding the safety of lasers, dermabrasion, chemical peels, energy devices, and skin surgery during and after isotretinoin use',
    by: 'Waldman A et al.; Dermatol Surg 43(10):1249-1262',
    year: 2017,
    doi: null,
    address:
      'https://scholars.mssm.edu/en/publications/asds-guidelines-task-force-consensus-recommendations-regarding-th-2',
    kind: 'guideline',
  },
  'woodcock-2020': {
    title:
      'Guidelines for the management of glucocorticoids during the peri-operative period for patients with adrenal insufficiency',
    by: 'Woodcock T et al. (Association of Anaesthetists, Royal College of Physicians, Society for Endocrinology UK); Anaesthesia 75(5):654-663',
    year: 2020,
    doi: '10.1111/anae.14963',
    kind: 'guideline',
  },
} as const;
