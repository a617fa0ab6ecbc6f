import * as v from 'valibot';
import type { Problem } from './problem.ts';

/** Every place where data has not the shape of a schema. */
export function shapeProblems(schema: v.GenericSchema, data: unknown): readonly Problem[] {
  const { issues } = v.safeParse(schema, data);
  return (issues ?? []).map((issue) => ({ path: v.getDotPath(issue) ?? '', message: inWords(issue) }));
}

function inWords({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (kind === 'validation' || type === 'check' || type === 'custom') return message;
  if (type === 'strict_object' && expected === 'never') return 'is no key that is known here: check its spelling';
  if (received === 'undefined') return `is missing: expected ${expected}`;
  return `expected ${expected}, found ${received}`;
}
