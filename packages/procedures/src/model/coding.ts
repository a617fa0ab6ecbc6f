import type { SourceId } from '../sources/source-id.ts';

/** Code systems whose licence lets their codes and displays ship with this package. */
export type CodeSystem =
  | 'http://snomed.info/sct'
  | 'http://hl7.org/fhir/sid/icd-10-cm'
  | 'http://www.cms.gov/Medicare/Coding/ICD10';

/**
 * A code for a procedure or a body site. SNOMED CT codes come from the Global
 * Patient Set (CC BY 4.0), ICD-10-CM and ICD-10-PCS from the tables of fiscal
 * year 2022: a coder checks them against the current year. CPT and CDT codes are
 * licensed, so that a clinic brings its own.
 */
export interface Coding {
  readonly system: CodeSystem;
  readonly code: string;
  /** The display as the code system has it, in English. */
  readonly display: string;
}

/** The tables in which codes and displays were read. */
export const CODE_SYSTEM_SOURCES: Readonly<Record<CodeSystem, SourceId>> = {
  'http://snomed.info/sct': 'snomed-gps',
  'http://hl7.org/fhir/sid/icd-10-cm': 'icd10us',
  'http://www.cms.gov/Medicare/Coding/ICD10': 'icd10us',
};

/** The notice that the licence of SNOMED CT asks for, wherever its codes are shown or sent. */
export const SNOMED_NOTICE =
  'This material includes SNOMED CT Global Patient Set content, (c) SNOMED International, used under CC BY 4.0.';
