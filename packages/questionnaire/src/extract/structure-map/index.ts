export { byStructureMap, type ExtractSignal, type StructureMapOptions, type Transform } from './by-structure-map.ts';
export type { ExtractMethod } from '../method.ts';
