export { byDefinition } from './by-definition.ts';
export type { ExtractMethod } from '../method.ts';
export type { ElementShape, ShapeOf } from '../model.ts';
