import type { SourceId } from '../sources/source-id.ts';
import type { Range } from '../model/ranges.ts';
import type { RiskFactorId } from './risk-factor-id.ts';

export type InstrumentId =
  | 'audit-c'
  | 'phq-2'
  | 'phq-9'
  | 'stop-bang'
  | 'bddq'
  | 'cops'
  | 'dcq'
  | 'asa-physical-status'
  | 'caprini'
  | 'pack-years'
  | 'face-q'
  | 'breast-q'
  | 'ohip-14'
  | 'gohai'
  | 'fagerstrom';

/** A code of LOINC, free under its licence (http://loinc.org/license) and with its notice. */
export interface LoincCode {
  readonly code: string;
  /** Whether it codes the whole set of questions or the number that comes of them. */
  readonly of: 'panel' | 'total';
}

/**
 * A questionnaire, score or formula of somebody else, as a slot. Where `textShips`
 * is false, its licence forbids the text or nobody has verified that it may be
 * copied: the slot then holds only a total that the clinic enters, and a clinic
 * with a licence brings the text itself.
 */
export interface Instrument {
  readonly id: InstrumentId;
  /** The name it goes by, in every language. */
  readonly name: string;
  /** Factors that it measures; empty for a measure of results. */
  readonly factors: readonly RiskFactorId[];
  readonly textShips: boolean;
  /** The licence as it was found, in English. */
  readonly licence: string;
  /** `null` where no code was verified. */
  readonly loinc: LoincCode | null;
  /** The lowest and the highest total; `null` where the evidence gives none, or there is no upper end. */
  readonly range: Range | null;
  readonly sources: readonly SourceId[];
  /** The licence is from memory in part, or unclear. */
  readonly needsReview?: true;
  /** What a reviewer should know, in a few words. */
  readonly note?: string;
}

/** The instruments of the evidence, each with the licence under which it was found. */
export const instruments: Readonly<Record<InstrumentId, Instrument>> = {
  'audit-c': {
    id: 'audit-c',
    name: 'AUDIT-C',
    factors: ['R02'],
    textShips: true,
    licence:
      'AUDIT is a manual of the WHO, and free of fee. The text ships with attribution, in the wording of the WHO.',
    loinc: { code: '75626-2', of: 'total' },
    range: { min: 0, max: 12 },
    sources: ['audit-2001', 'auditscreen', 'us-core'],
    needsReview: true,
    note: 'That it is in the public domain for non-commercial health use is from memory. The panel is LOINC 72109-2.',
  },
  'phq-2': {
    id: 'phq-2',
    name: 'PHQ-2',
    factors: ['R33'],
    textShips: false,
    licence: 'Its owner is believed to allow reproduction without permission; this is not verified.',
    loinc: null,
    range: null,
    sources: [],
    needsReview: true,
    note: 'Not checked against a source. LOINC 55758-7 was seen in public code only.',
  },
  'phq-9': {
    id: 'phq-9',
    name: 'PHQ-9',
    factors: ['R33'],
    textShips: false,
    licence: 'Its owner is believed to allow reproduction without permission; this is not verified.',
    loinc: { code: '44249-1', of: 'panel' },
    range: null,
    sources: ['us-core'],
    needsReview: true,
    note: 'The licence is from memory.',
  },
  'stop-bang': {
    id: 'stop-bang',
    name: 'STOP-Bang',
    factors: ['R34'],
    textShips: false,
    licence: 'Proprietary to University Health Network; the text needs permission from its developer.',
    loinc: null,
    range: null,
    sources: ['pssatl-stopbang', 'ats-stopbang', 'chung-2008'],
  },
  bddq: {
    id: 'bddq',
    name: 'BDDQ',
    factors: ['R32'],
    textShips: false,
    licence: 'From a book of Oxford University Press, reproduced by its permission.',
    loinc: null,
    range: null,
    sources: ['bddq-chapter'],
    needsReview: true,
    note: 'That the dermatology version (BDDQ-DV) has an owner of its own is from memory.',
  },
  cops: {
    id: 'cops',
    name: 'COPS',
    factors: ['R32'],
    textShips: false,
    licence:
      'Described as free to use in clinics; its terms for publishing are unclear, so that its author has to be asked.',
    loinc: null,
    range: { min: 0, max: 72 },
    sources: ['cops-2012', 'cops-2012b', 'readymind-cops'],
    note: '9 items of 0 to 8; a total of 40 or more calls for a fuller assessment.',
  },
  dcq: {
    id: 'dcq',
    name: 'DCQ',
    factors: ['R32'],
    textShips: false,
    licence: 'Its licence is unknown.',
    loinc: null,
    range: null,
    sources: ['pereira-2023'],
    needsReview: true,
    note: 'Its paper (1998) is from memory.',
  },
  'asa-physical-status': {
    id: 'asa-physical-status',
    name: 'ASA physical status',
    factors: [],
    textShips: false,
    licence:
      'Copyright of the American Society of Anesthesiologists: a class of I to VI may be kept, its examples are not copied.',
    loinc: null,
    range: { min: 1, max: 6 },
    sources: [],
    needsReview: true,
    note: 'Not checked against a source.',
  },
  caprini: {
    id: 'caprini',
    name: 'Caprini score',
    factors: ['R37'],
    textShips: false,
    licence: 'Described freely; a number that a clinician enters. It is not validated for aesthetic surgery.',
    loinc: null,
    range: null,
    sources: ['vte-chapter', 'gupta-vte-2022', 'eplasty-vte-2023'],
    needsReview: true,
    note: 'Its paper (2005) is from memory.',
  },
  'pack-years': {
    id: 'pack-years',
    name: 'Pack-years',
    factors: ['R01'],
    textShips: true,
    licence: 'A formula: cigarettes a day, divided by 20, times years.',
    loinc: null,
    range: null,
    sources: [],
    needsReview: true,
    note: 'LOINC 8664-5 was seen in public code only.',
  },
  'face-q': {
    id: 'face-q',
    name: 'FACE-Q',
    factors: [],
    textShips: false,
    licence: 'Licensed by its owners.',
    loinc: null,
    range: null,
    sources: [],
    needsReview: true,
    note: 'Not checked against a source.',
  },
  'breast-q': {
    id: 'breast-q',
    name: 'BREAST-Q',
    factors: [],
    textShips: false,
    licence: 'Licensed by its owners.',
    loinc: null,
    range: null,
    sources: [],
    needsReview: true,
    note: 'Not checked against a source.',
  },
  'ohip-14': {
    id: 'ohip-14',
    name: 'OHIP-14',
    factors: [],
    textShips: false,
    licence: 'For academic use; its owners have to be asked.',
    loinc: null,
    range: null,
    sources: [],
    needsReview: true,
    note: 'Not checked against a source.',
  },
  gohai: {
    id: 'gohai',
    name: 'GOHAI',
    factors: [],
    textShips: false,
    licence: 'For academic use; its owners have to be asked.',
    loinc: null,
    range: null,
    sources: [],
    needsReview: true,
    note: 'Not checked against a source.',
  },
  fagerstrom: {
    id: 'fagerstrom',
    name: 'Fagerström test',
    factors: ['R01'],
    textShips: false,
    licence: 'Widely reproduced; its licence is not verified.',
    loinc: null,
    range: null,
    sources: [],
    needsReview: true,
    note: 'Not checked against a source.',
  },
};
