export { createStore, type ReadableStore, type Store } from './store/create-store.ts';
export {
  addDays,
  addMonths,
  civilDateOf,
  daysBetween,
  parseCivilDate,
  partsOf,
  toCivilDate,
  weekdayOf,
  type CivilDate,
} from './civil-date/civil-date.ts';
export { civilDateAt } from './civil-date/civil-date-at.ts';
export {
  datePartOrder,
  formatCivilDate,
  formatCivilDateRange,
  formatDayOfMonth,
  formatInDigits,
  type CivilDateStyle,
} from './civil-date/format-civil-date.ts';
export { OSSEO_FHIR_BASE } from './fhir/osseo-fhir-base.ts';
export { formatMessage, type Message, type MessageValues, type PluralMessage } from './messages/format-message.ts';
export { isLocale, LOCALE_NAMES, LOCALES, type Locale } from './messages/locale.ts';
export { DRAFT, type Provenance, type Review, type ReviewStatus } from './provenance/provenance.ts';
export type { CivilDatePart, CivilDateProblem, CivilDateReading } from './reading/civil-date-reading.ts';
export { formatNumber } from './reading/format-number.ts';
export { numberSeparators, parseNumber, type NumberSeparators } from './reading/parse-number.ts';
export { readCivilDate, type CivilDateLimits } from './reading/read-civil-date.ts';
export { readCivilDateDigits } from './reading/read-civil-date-digits.ts';
export { readCivilDateParts } from './reading/read-civil-date-parts.ts';
export { readNumber, type NumberLimits, type NumberProblem, type NumberReading } from './reading/read-number.ts';
export { toLatinDigits } from './reading/to-latin-digits.ts';
export { OsseoError, type OsseoErrorCode } from './error/osseo-error.ts';
export { INTENDED_PURPOSE, NOT_A_MEDICAL_DEVICE } from './intended-purpose/intended-purpose.ts';
