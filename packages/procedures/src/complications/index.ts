export { COMPLICATION_IDS, type ComplicationId } from './complication-id.ts';
export type { ComplicationWords, NamedComplication } from './complication-words.ts';
export { complications, type CataloguedComplication } from './complications.ts';
