export {
  boolean,
  code,
  date,
  derived,
  integer,
  list,
  nullable,
  object,
  optional,
  text,
  variant,
  type Fields,
  type PartlyRead,
  type Shape,
  type ShapeNode,
} from './shape.ts';
export { jsonOf } from './json-of.ts';
export { readJson } from './read-json.ts';
export { refuseShape, type ShapeProblem } from './refuse-shape.ts';
