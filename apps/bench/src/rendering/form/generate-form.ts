import type { Extension, Questionnaire, QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4.js';
import { FAR_SECTION, hearsFromAfar } from './plan.ts';
import { linkId, SECTION_SIZE, sectionId, SLOTS, type Slot } from './sections.ts';

const SYSTEM = 'https://example.org/bench/codes';
const ITEM_CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
const ITEM_CONTROLS = 'http://hl7.org/fhir/questionnaire-item-control';

/**
 * A form of `size` questions in sections of ten, always the same. Two of ten
 * have a condition. Choices ask for radio buttons, so that all draw the same.
 */
export function generateForm(size: number): Questionnaire {
  if (size % (SECTION_SIZE * 5) !== 0) throw new Error(`A size is a multiple of ${SECTION_SIZE * 5}.`);
  return {
    resourceType: 'Questionnaire',
    url: `https://example.org/bench/Questionnaire/rendering-${size}`,
    version: '1',
    title: `${size} questions`,
    status: 'active',
    item: Array.from({ length: size / SECTION_SIZE }, (_, section) => ({
      linkId: sectionId(section),
      text: `Section ${section}`,
      type: 'group' as const,
      item: (Object.keys(SLOTS) as Slot[]).map((slot) => question(section, slot)),
    })),
  };
}

function question(section: number, slot: Slot): QuestionnaireItem {
  const condition = conditionOf(section, slot);
  return {
    linkId: linkId(section, slot),
    text: `Question ${slot} of section ${section}`,
    type: SLOTS[slot],
    ...(SLOTS[slot] === 'choice' && {
      extension: [RADIO_BUTTONS],
      answerOption: CODES.map((code) => ({
        valueCoding: { system: SYSTEM, code, display: `Answer ${code} of ${section}` },
      })),
    }),
    ...(condition && { enableWhen: [condition], enableBehavior: 'any' as const }),
  };
}

/** Always on an earlier question. */
function conditionOf(section: number, slot: Slot): QuestionnaireItemEnableWhen | undefined {
  if (slot === 'since') {
    const from = hearsFromAfar(section) ? FAR_SECTION : section;
    return { question: linkId(from, 'gate'), operator: '=', answerBoolean: true };
  }
  if (slot !== 'further') return undefined;
  return section % 2 === 0
    ? { question: linkId(section, 'pick'), operator: '=', answerCoding: { system: SYSTEM, code: 'c2' } }
    : { question: linkId(section, 'count'), operator: '>', answerInteger: 10 };
}

const CODES = ['c1', 'c2', 'c3', 'c4', 'c5'];

const RADIO_BUTTONS: Extension = {
  url: ITEM_CONTROL,
  valueCodeableConcept: { coding: [{ system: ITEM_CONTROLS, code: 'radio-button' }] },
};
