import type { Coding } from '../model/coding.ts';
import type { BodySite } from './body-site.ts';
import type { BodySiteId } from './body-site-id.ts';

/**
 * Every site by its id. Jaws are not sided, since tooth numbers name the place
 * in them; the waist goes round the body. A code says the site and never the
 * side, and "hand" stands for its back. Names are those of the Global Patient
 * Set of 2020-09-30, without their kind in brackets ("(body structure)").
 */
export const bodySites: Readonly<Record<BodySiteId, BodySite>> = {
  face: single('face', snomed('89545001', 'Face structure')),
  forehead: single('forehead'),
  'between-eyebrows': single('between-eyebrows'),
  'outer-eye': sided('outer-eye'),
  temple: sided('temple'),
  'under-eye': sided('under-eye'),
  cheekbone: sided('cheekbone', snomed('13881006', 'Zygomatic bone structure')),
  cheek: sided('cheek', snomed('60819002', 'Cheek structure')),
  'nasolabial-fold': sided('nasolabial-fold'),
  nose: single('nose'),
  'nasal-septum': single('nasal-septum'),
  lips: single('lips', snomed('48477009', 'Lip structure')),
  chin: single('chin', snomed('23747009', 'Skin structure of chin')),
  jawline: sided('jawline'),
  'jaw-angle': sided('jaw-angle'),
  'jaw-body': sided('jaw-body'),
  masseter: sided('masseter'),
  'upper-jaw': single('upper-jaw'),
  'lower-jaw': single('lower-jaw'),
  neck: single('neck'),
  ear: sided('ear'),
  rib: sided('rib'),
  breast: sided('breast', snomed('76752008', 'Breast structure')),
  'hand-back': sided('hand-back', snomed('85562004', 'Hand structure')),
  abdomen: single('abdomen'),
  flank: sided('flank', snomed('58602004', 'Flank structure')),
  waist: single('waist'),
  hip: sided('hip'),
  buttock: sided('buttock', snomed('46862004', 'Buttock structure')),
  thigh: sided('thigh', snomed('68367000', 'Thigh structure')),
  knee: sided('knee'),
};

function sided(id: BodySiteId, ...codes: readonly Coding[]): BodySite {
  return { id, sided: true, codes };
}

function single(id: BodySiteId, ...codes: readonly Coding[]): BodySite {
  return { id, sided: false, codes };
}

function snomed(code: string, display: string): Coding {
  return { system: 'http://snomed.info/sct', code, display };
}
