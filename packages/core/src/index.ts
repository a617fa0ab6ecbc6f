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
export {
  datePartOrder,
  formatCivilDate,
  formatCivilDateRange,
  type CivilDateStyle,
} from './civil-date/format-civil-date.ts';
export { OSSEO_FHIR_BASE } from './fhir/osseo-fhir-base.ts';
export { formatMessage, type Message, type MessageValues, type PluralMessage } from './messages/format-message.ts';
export { isLocale, LOCALE_NAMES, LOCALES, type Locale } from './messages/locale.ts';
export { DRAFT, type Provenance, type Review, type ReviewStatus } from './provenance/provenance.ts';
export { OsseoError, type OsseoErrorCode } from './error/osseo-error.ts';
export { INTENDED_PURPOSE, NOT_A_MEDICAL_DEVICE } from './intended-purpose/intended-purpose.ts';
