/**
 * Where Osseo's own FHIR definitions live: questionnaires, code systems and
 * extensions have addresses below it. A host that publishes other definitions
 * has a base of its own.
 */
export const OSSEO_FHIR_BASE = 'https://osseo.dev/fhir';
