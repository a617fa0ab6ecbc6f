/* How FHIRPath finds an answer in `%resource`, a QuestionnaireResponse. Every path gives nothing where there is no such answer. */

const ABSENT_URL = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** The answers of a question, wherever in the response it stands. */
export function answersAt(linkId: string): string {
  return `%resource.repeat(item).where(linkId = ${quoted(linkId)}).answer`;
}

/** The reason why a question has no value, where that is its answer. Only what is no plain value may have one. */
export function reasonAt(linkId: string): string {
  const open = `${answersAt(linkId)}.where(value.hasValue().not())`;
  return `${open}.value.extension.where(url = ${quoted(ABSENT_URL)}).value.first()`;
}

/** Codes and texts that were answered. */
export function codesAt(linkId: string): string {
  return `(${answersAt(linkId)}.value.ofType(Coding).code | ${answersAt(linkId)}.value.ofType(string)).where(hasValue())`;
}

/** The code or text of the first answer, as a collection of at most one. */
export function codeAt(linkId: string): string {
  return `${answersAt(linkId)}.first().select(value.ofType(Coding).code | value.ofType(string))`;
}

/** Booleans that were answered. A reason without a value is an element too. */
export function booleansAt(linkId: string): string {
  return `${answersAt(linkId)}.value.ofType(boolean).where(hasValue())`;
}

/** The number of the first answer, where it has no unit. */
export function plainNumberAt(linkId: string): string {
  const first = `${answersAt(linkId)}.first().value`;
  const quantity = `${quantityAt(linkId)}.where(${UNIT}.empty()).value`;
  return `(${first}.ofType(integer) | ${first}.ofType(decimal) | ${quantity})`;
}

/** The number of the first answer, where it is in this unit. */
export function numberInUnit(linkId: string, unit: string): string {
  return `${quantityAt(linkId)}.where(${UNIT} = ${quoted(unit)}).value`;
}

/** The number of the first answer, where the code of its unit is this. */
export function numberInCode(linkId: string, code: string): string {
  return `${quantityAt(linkId)}.where(code = ${quoted(code)}).value`;
}

/** A date as it was written: `2026`, `2026-11` or `2026-11-22`. */
export function dateTextAt(linkId: string): string {
  return `${answersAt(linkId)}.first().value.ofType(date).toString()`;
}

/** The day that a response was written, as text. */
export const AUTHORED = '%resource.authored.toString().where(length() >= 10).substring(0, 10)';

export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function quantityAt(linkId: string): string {
  return `${answersAt(linkId)}.first().value.ofType(Quantity).where(comparator.empty())`;
}

/** A unit without a code is known by its name. */
const UNIT = 'iif(code.exists(), code, unit)';
