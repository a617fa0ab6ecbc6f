import { SNOMED_NOTICE, type CodeSystem, type Coding } from '@osseo/procedures';
import type { ReactElement } from 'react';

const SYSTEMS: Readonly<Record<CodeSystem, string>> = {
  'http://snomed.info/sct': 'SNOMED CT',
  'http://hl7.org/fhir/sid/icd-10-cm': 'ICD-10-CM',
  'http://www.cms.gov/Medicare/Coding/ICD10': 'ICD-10-PCS',
};

/** Codes with what their systems call them, each system by its name. */
export function Codes({ codes }: { codes: readonly Coding[] }): ReactElement {
  return (
    <ul className="osseo-storybook-codes">
      {codes.map(({ system, code, display }) => (
        <li key={code}>
          <code>{code}</code> {display} ({SYSTEMS[system]})
        </li>
      ))}
    </ul>
  );
}

/** What the licence of SNOMED CT asks for, where one of the codes is of it. */
export function CodesNotice({ codes }: { codes: readonly Coding[] }): ReactElement | null {
  if (!codes.some(({ system }) => system === 'http://snomed.info/sct')) return null;
  return <p className="osseo-storybook-note">{SNOMED_NOTICE}</p>;
}
