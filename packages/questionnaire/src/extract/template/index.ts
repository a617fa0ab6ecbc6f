export { byTemplate } from './by-template.ts';
export type { ExtractMethod } from '../method.ts';
