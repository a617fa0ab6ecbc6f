export { serializeJsonLd } from './serialize-json-ld.ts';
export { toClinicJsonLd, type ClinicFacts, type ClinicJsonLd } from './to-clinic-json-ld.ts';
export { toJsonLd, type JsonLdPage, type ProcedureJsonLd } from './to-json-ld.ts';
