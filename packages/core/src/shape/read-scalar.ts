import { parseCivilDate } from '../civil-date/civil-date.ts';
import type { ShapeProblem } from './refuse-shape.ts';
import type { ShapeNode } from './shape.ts';

/** A single value, that is neither list nor object. */
export type ScalarNode = Extract<ShapeNode, { type: 'text' | 'date' | 'integer' | 'boolean' | 'code' }>;

/** What is wrong with a single value, or nothing. */
export function scalarProblem(node: ScalarNode, value: unknown): ShapeProblem | undefined {
  if (value === undefined) return 'missing';
  switch (node.type) {
    case 'text':
      return typeof value === 'string' ? undefined : 'not-text';
    case 'date':
      return typeof value === 'string' && parseCivilDate(value) !== undefined ? undefined : 'not-a-date';
    case 'integer':
      return Number.isSafeInteger(value) ? undefined : 'not-an-integer';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'not-a-boolean';
    case 'code':
      return typeof value === 'string' && node.codes.includes(value) ? undefined : 'not-a-code';
  }
}
