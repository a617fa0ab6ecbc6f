export { serializeJsonLd } from './serialize-json-ld.ts';
export { toJsonLd, type JsonLdPage, type ProcedureJsonLd } from './to-json-ld.ts';
