import { mock } from 'node:test';
import { compileExpression, itemsByLinkId } from '../../../packages/questionnaire/src/engine/fhirpath/index.ts';
import { compareWithOracle } from '../../../packages/questionnaire/src/engine/fhirpath/testing/compare-with-oracle.examples.ts';
import {
  randomOf,
  type Random,
} from '../../../packages/questionnaire/src/engine/fhirpath/testing/random-of.examples.ts';
import { valueNamed } from '../../../packages/questionnaire/src/engine/fhirpath/testing/records.examples.ts';
import { responseTo } from '../../../packages/questionnaire/src/engine/fhirpath/testing/response-to.examples.ts';
import type { Resource } from './corpora.ts';

export interface ExpressionFigures {
  /** Different texts of FHIRPath in all forms. */
  readonly distinct: number;
  /** Those that are compiled here. */
  readonly compiled: number;
  /** Those that HL7's engine runs instead. */
  readonly fallback: number;
  /** Those that are no FHIRPath. */
  readonly invalid: number;
  /** Those that give anything else than HL7's engine over a generated response. */
  readonly unequal: number;
}

/** The clock that the comparison is written for. */
const NOW = Date.parse('2026-11-22T09:30:00.000Z');

/** Counts the expressions of all forms, and compares each with HL7's engine over a response to a form that holds it. */
export function reportExpressions(resources: readonly Resource[]): ExpressionFigures {
  const forms = new Map<string, Resource>();
  for (const resource of resources) for (const source of expressionsIn(resource)) forms.set(source, resource);
  const kinds = Map.groupBy(forms.keys(), (source) => compileExpression(source).kind);

  mock.timers.enable({ apis: ['Date'], now: NOW });
  const unequal = [...forms].filter(([source, form]) => !isEqual(source, form));
  mock.timers.reset();
  return {
    distinct: forms.size,
    compiled: kinds.get('compiled')?.length ?? 0,
    fallback: kinds.get('unsupported')?.length ?? 0,
    invalid: kinds.get('invalid')?.length ?? 0,
    unequal: unequal.length,
  };
}

function isEqual(source: string, form: Resource): boolean {
  const random = randomOf(source.length);
  const response = responseTo(form, random);
  const variables = variablesOf(form, response, source, random);
  try {
    compareWithOracle(source, { context: response, itemsOf: itemsByLinkId(), variable: variables });
    return true;
  } catch {
    return false;
  }
}

/** The variables of an expression: those that every form knows, and invented records for the others. */
function variablesOf(form: Resource, response: unknown, source: string, random: Random): (name: string) => unknown {
  const values = new Map<string, unknown>([
    ['resource', response],
    ['QuestionnaireResponse', response],
    ['questionnaire', form],
  ]);
  return (name) => {
    if (!values.has(name)) {
      const value = valueNamed(name, random);
      // In HL7's engine a bare number has a field `value`, which is its own and not FHIR's.
      values.set(name, typeof value === 'number' && source.includes(`%${name}.value`) ? [] : value);
    }
    return values.get(name);
  };
}

function expressionsIn(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  const { language, expression } = json as Resource;
  const own = language === 'text/fhirpath' && typeof expression === 'string' ? [expression] : [];
  return [...own, ...Object.values(json).flatMap(expressionsIn)];
}
