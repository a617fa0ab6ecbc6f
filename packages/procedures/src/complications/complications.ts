import type { Coding } from '../model/coding.ts';
import { draft, type Cited } from '../model/drafts.ts';
import { PROCEDURE_IDS, type ProcedureId } from '../model/procedure-id.ts';
import type { StatementProvenance } from '../model/statement.ts';
import type { ComplicationId } from './complication-id.ts';

/** Something that can go wrong. What it is, and how it comes about, is said by `ComplicationWords`. */
export interface CataloguedComplication {
  readonly id: ComplicationId;
  /** Procedures after which it is known. */
  readonly procedures: readonly ProcedureId[];
  /** Works that report it; the note keeps how often, as they have it. A procedure's own estimates say it to patients. */
  readonly provenance: StatementProvenance;
  readonly codes: readonly Coding[];
}

const FACIAL_IMPLANTS = ['chin-implant', 'cheek-implant', 'jaw-implant'] as const;
const DENTAL = ['dental-implant', 'mini-dental-implants', 'implant-revision'] as const;
const FAT_TRANSFER = [
  'facial-fat-transfer',
  'breast-fat-transfer',
  'hand-fat-transfer',
  'gluteal-fat-transfer',
] as const;

/** Usually done under sedation or a general anaesthetic, and the plan that may combine such operations. */
const ASLEEP = [
  ...FACIAL_IMPLANTS,
  'genioplasty',
  'jawline-contouring',
  'facial-fat-transfer',
  'breast-fat-transfer',
  'gluteal-fat-transfer',
  'rhinoplasty',
  'facial-balancing',
] as const;

/** All that is done for looks: everything but teeth. */
const COSMETIC = PROCEDURE_IDS.filter((id) => !(DENTAL as readonly ProcedureId[]).includes(id));

/** The catalogue of complications (CX-01 to CX-30 of the evidence). */
export const complications: Readonly<Record<ComplicationId, CataloguedComplication>> = {
  'CX-01': complication(
    'CX-01',
    FACIAL_IMPLANTS,
    {
      sources: ['niamtu-2010', 'oliver-2019', 'kauke-2025'],
      note: 'Cheek 1.5% and 2.67%; chin up to 23.8% in one cohort.',
    },
    [snomed('33910007', 'Postoperative infection')],
  ),
  'CX-02': complication('CX-02', FACIAL_IMPLANTS, {
    sources: ['chin-sr-2021'],
    needsReview: true,
    note: 'No difference by material; no rate found.',
  }),
  'CX-03': complication('CX-03', ['chin-implant', 'cheek-implant'], {
    sources: ['acemap-chin-resorption'],
    needsReview: true,
    note: 'No rate found.',
  }),
  'CX-04': complication(
    'CX-04',
    [...FACIAL_IMPLANTS, 'genioplasty', 'jawline-contouring'],
    {
      sources: ['chin-sr-2021', 'kauke-2025'],
      note: 'Silicone 0.4%, porous polyethylene 20.1%, ePTFE 3.2%; lasting after a genioplasty 7.4-12.5%.',
    },
    [snomed('44077006', 'Numbness')],
  ),
  'CX-05': complication('CX-05', FACIAL_IMPLANTS, {
    sources: ['eppley-fixation'],
    needsReview: true,
    note: 'No rate found.',
  }),
  'CX-06': complication('CX-06', ['genioplasty'], { sources: ['kauke-2025'], note: '2.63-27.21%.' }),
  'CX-07': complication(
    'CX-07',
    ['genioplasty', 'jawline-contouring'],
    { sources: ['scultura-genioplasty'], note: '"Occasionally".' },
    [snomed('33910007', 'Postoperative infection')],
  ),
  'CX-08': complication(
    'CX-08',
    DENTAL,
    { sources: ['zhejiang-2022', 'oasis-2014'], note: '1.7-4.2%; 3-8% in year 1.' },
    [
      snomed('442437005', 'Failure of osseointegration of dental implant'),
      icd10cm('M27.61', 'Osseointegration failure of dental implant'),
    ],
  ),
  'CX-09': complication(
    'CX-09',
    ['dental-implant', 'mini-dental-implants'],
    { sources: ['howe-2019'], note: '3.6-6.8% in 10 years.' },
    [
      icd10cm('M27.62', 'Post-osseointegration biological failure of dental implant'),
      icd10cm('M27.63', 'Post-osseointegration mechanical failure of dental implant'),
      icd10cm('M27.69', 'Other endosseous dental implant failure'),
    ],
  ),
  'CX-10': complication(
    'CX-10',
    ['dental-implant', 'mini-dental-implants'],
    { sources: ['diaz-2022'], note: '19.5% of patients, 12.5% of implants.' },
    [snomed('699422003', 'Dental peri-implantitis')],
  ),
  'CX-11': complication('CX-11', DENTAL, { sources: ['lin-2016'], note: '13% at 10 days, 3% at 1 year.' }, [
    snomed('44077006', 'Numbness'),
  ]),
  'CX-12': complication(
    'CX-12',
    DENTAL,
    { sources: ['sdcep-mronj-risk'], note: 'After a tooth removal 0.15% (osteoporosis), 2.9% (cancer).' },
    [icd10cm('M87.180', 'Osteonecrosis due to drugs, jaw')],
  ),
  'CX-13': complication('CX-13', DENTAL, { sources: ['toneatti-2021'], note: '3%.' }),
  'CX-14': complication(
    'CX-14',
    ['mini-dental-implants'],
    { sources: ['schwindling-2016'], note: 'Base fracture 24%, relining 16%.' },
    [snomed('699709007', 'Defective maxillary overdenture'), snomed('699710002', 'Defective mandibular overdenture')],
  ),
  'CX-15': complication('CX-15', ['implant-revision'], {
    sources: ['lateral-aug-2022'],
    note: '4.4% (side of the lower jaw).',
  }),
  'CX-16': complication(
    'CX-16',
    ['dermal-filler'],
    { sources: ['alam-2020'], note: '1 per 6,410 syringes (needle), 1 per 40,882 (cannula).' },
    [snomed('95347000', 'Skin necrosis')],
  ),
  'CX-17': complication(
    'CX-17',
    ['dermal-filler', 'facial-fat-transfer'],
    { sources: ['kato-2022'], note: 'No denominator; 233 published cases.' },
    [
      snomed('15203004', 'Sudden visual loss'),
      snomed('232035005', 'Retinal artery occlusion'),
      snomed('38742007', 'Central retinal artery occlusion'),
    ],
  ),
  'CX-18': complication(
    'CX-18',
    ['dermal-filler', 'facial-fat-transfer'],
    { sources: ['fat-artery-27'], note: '13 of 27 fat cases with a blocked artery.' },
    [snomed('230690007', 'Cerebrovascular accident')],
  ),
  'CX-19': complication('CX-19', ['dermal-filler'], { sources: ['michon-2021'], note: '0.3-4.25%.' }, [
    snomed('95378001', 'Injection site hypersensitivity'),
  ]),
  'CX-20': complication(
    'CX-20',
    ['dermal-filler', 'botulinum-toxin'],
    { sources: ['king-hsv'], note: 'Under 1.45%.' },
    [snomed('1475003', 'Herpes labialis')],
  ),
  'CX-21': complication('CX-21', ['botulinum-toxin'], { sources: ['zargaran-2022'], note: 'Any: 16% of sessions.' }, [
    snomed('11934000', 'Ptosis of eyelid'),
    snomed('246813002', 'Ptosis of eyebrow'),
    snomed('24982008', 'Diplopia'),
  ]),
  'CX-22': complication(
    'CX-22',
    ['facial-fat-transfer'],
    { sources: ['gornitsky-2018', 'jpras-2023-fat', 'groen-2017'], note: '2.27-6%.' },
    [snomed('213262007', 'Postoperative hematoma formation')],
  ),
  'CX-23': complication('CX-23', FAT_TRANSFER, {
    sources: ['lv-2021'],
    note: 'Face: 47% stays (41-53), 26-83% across studies.',
  }),
  'CX-24': complication(
    'CX-24',
    ['gluteal-fat-transfer'],
    { sources: ['aserf-2017'], note: '32 deaths and 103 others in 198,857 cases of a survey.' },
    [snomed('59282003', 'Pulmonary embolism')],
  ),
  'CX-25': complication(
    'CX-25',
    FAT_TRANSFER,
    { sources: ['groen-2017'], note: 'Face 2%. The code is for breasts alone.' },
    [icd10cm('N64.1', 'Fat necrosis of breast')],
  ),
  'CX-26': complication('CX-26', ['rhinoplasty'], {
    sources: ['sharif-2020', 'pmc-rhino-2016'],
    note: '0-10.9%; 2.73% open, 1.56% closed.',
  }),
  'CX-27': complication(
    'CX-27',
    ['rhinoplasty'],
    {
      sources: ['sharif-2020'],
      needsReview: true,
      note: '0-4%, 0-4.1%, 0-5%. How it comes about is not in the evidence.',
    },
    [
      snomed('33910007', 'Postoperative infection'),
      snomed('110265006', 'Postoperative hemorrhage'),
      snomed('225553008', 'Wound dehiscence'),
    ],
  ),
  'CX-28': complication(
    'CX-28',
    ASLEEP,
    { sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'], note: '0-0.1% in aesthetic series.' },
    [snomed('128053003', 'Deep venous thrombosis'), snomed('59282003', 'Pulmonary embolism')],
  ),
  'CX-29': complication(
    'CX-29',
    PROCEDURE_IDS,
    {
      sources: ['goto-2023', 'harper-2018', 'mfds-2020', 'moon-2017'],
      needsReview: true,
      note: 'The evidence lists it without a source. Found later: about 1 in 10,000 anaesthetics; no rate for teeth, filler or toxin.',
    },
    [snomed('39579001', 'Anaphylaxis')],
  ),
  'CX-30': complication(
    'CX-30',
    COSMETIC,
    {
      sources: ['joseph-2017'],
      note: '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder. The code is for the disorder alone.',
    },
    [icd10cm('F45.22', 'Body dysmorphic disorder')],
  ),
};

function complication(
  id: ComplicationId,
  procedures: readonly ProcedureId[],
  cited: Cited,
  codes: readonly Coding[] = [],
): CataloguedComplication {
  return { id, procedures, provenance: draft(cited), codes };
}

function snomed(code: string, display: string): Coding {
  return { system: 'http://snomed.info/sct', code, display };
}

function icd10cm(code: string, display: string): Coding {
  return { system: 'http://hl7.org/fhir/sid/icd-10-cm', code, display };
}
