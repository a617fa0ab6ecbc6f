/** The system of units that FHIR prefers. */
export const UCUM_URL = 'http://unitsofmeasure.org';
