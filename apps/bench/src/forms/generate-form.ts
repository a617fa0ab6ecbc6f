import type { Questionnaire, QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4.js';
import {
  CODES,
  GATE,
  GATED,
  groupId,
  linkId,
  REQUIRED,
  SECTION_SIZE,
  SLOTS,
  SUMMANDS,
  TOTAL,
  type SlotType,
} from './slots.ts';

const SYSTEM = 'https://example.org/bench/codes';
const CALCULATED_URL = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';
const MIN_URL = 'http://hl7.org/fhir/StructureDefinition/minValue';
const MAX_URL = 'http://hl7.org/fhir/StructureDefinition/maxValue';

/**
 * A form of exactly `size` items, always the same for the same arguments. One
 * question in five or so has a condition. With `sums` every other section adds
 * its numbers up by a calculated expression.
 */
export function generateForm(size: number, sums: boolean): Questionnaire {
  const sections = size / SECTION_SIZE;
  if (!Number.isInteger(sections) || sections < 2)
    throw new Error(`A size is a multiple of ${SECTION_SIZE} from 50 on.`);
  return {
    resourceType: 'Questionnaire',
    url: `https://example.org/bench/Questionnaire/${size}${sums ? '-sums' : ''}`,
    version: '1',
    title: `${size} items`,
    status: 'active',
    item: Array.from({ length: sections }, (_, section) => ({
      linkId: groupId(section),
      text: `Section ${section}`,
      type: 'group' as const,
      item: SLOTS.map((type, slot) => question(section, slot, type, { sections, sums })),
    })),
  };
}

function question(
  section: number,
  slot: number,
  type: SlotType,
  form: { readonly sections: number; readonly sums: boolean },
): QuestionnaireItem {
  const condition = conditionOf(section, slot, form.sections);
  const calculated = form.sums && slot === TOTAL && section % 2 === 0;
  return {
    linkId: linkId(section, slot),
    text: `Question ${slot} of section ${section}`,
    type,
    ...(REQUIRED.has(slot) && { required: true }),
    ...(type === 'string' && { maxLength: 80 }),
    ...(type === 'choice' && {
      answerOption: CODES.map((code) => ({
        valueCoding: { system: SYSTEM, code, display: `Option ${code} of ${section}.${slot}` },
      })),
    }),
    ...(type === 'integer' && {
      extension: [
        { url: MIN_URL, valueInteger: 0 },
        { url: MAX_URL, valueInteger: 1000 },
      ],
    }),
    ...(condition && { enableWhen: [condition] }),
    ...(calculated && { readOnly: true, extension: [{ url: CALCULATED_URL, valueExpression: sumOf(section) }] }),
  };
}

function conditionOf(section: number, slot: number, sections: number): QuestionnaireItemEnableWhen | undefined {
  const isGated = GATED.some((gated) => gated === slot);
  if (isGated && (section === 0 || section === sections - 1)) {
    return { question: linkId(0, GATE), operator: '=', answerBoolean: true };
  }
  switch (slot) {
    case 13:
    case 14:
      return section === 0 ? undefined : { question: linkId(section, GATE), operator: '=', answerBoolean: true };
    case 17:
      return { question: linkId(section, 7), operator: '=', answerCoding: { system: SYSTEM, code: 'c2' } };
    case 19:
      return { question: linkId(section, 18), operator: '=', answerBoolean: true };
    case 22:
      return { question: linkId(section, 20), operator: '>', answerInteger: 10 };
    default:
      return undefined;
  }
}

/** Written with additions, since not every engine here knows `sum()`. */
function sumOf(section: number): { readonly language: 'text/fhirpath'; readonly expression: string } {
  const summands = SUMMANDS.map((slot) => {
    const path = `%resource.item.where(linkId='${groupId(section)}').item.where(linkId='${linkId(section, slot)}').answer.value`;
    return `iif(${path}.exists(), ${path}, 0)`;
  });
  return { language: 'text/fhirpath', expression: summands.join(' + ') };
}
