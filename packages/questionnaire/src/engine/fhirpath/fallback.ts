import type { Evaluation } from './compile-expression.ts';
import type { EvaluationInput } from './evaluation.ts';
import { patternFunctions } from './fallback-patterns.ts';
import type { FallbackEvaluator } from './other-evaluator.ts';

export type { FallbackEvaluator } from './other-evaluator.ts';

/**
 * Loads HL7's `fhirpath` with the model of FHIR R4: a large package, so only for a form with an expression that needs
 * it. Fails where the host has not installed it. Its patterns always end, but it knows no other limits of work: give it only
 * forms that are trusted.
 */
export async function loadFallback(): Promise<FallbackEvaluator> {
  const [{ default: fhirpath }, { default: r4 }] = await Promise.all([
    import('fhirpath'),
    import('fhirpath/fhir-context/r4'),
  ]);
  const model = r4;

  return (expression, input) => {
    try {
      const values: unknown = fhirpath.evaluate(copyOf(input.context), expression, variablesOf(input), model, {
        async: false,
        userInvocationTable: { today: given(input.today), now: given(input.now), ...patternFunctions(input) },
      });
      return { kind: 'values', values: values as Extract<Evaluation, { kind: 'values' }>['values'] };
    } catch {
      // The message may hold values.
      return { kind: 'error', reason: 'refused by the fallback' };
    }
  };

  /** The clock of the host, as a date of that engine. */
  function given(text: string | undefined): { fn: () => unknown; arity: Record<number, []> } {
    return {
      arity: { 0: [] },
      fn: () => {
        if (text === undefined) throw new Error('The host gives no date.');
        return fhirpath.evaluate({}, `@${text}`, {}, model, { async: false, resolveInternalTypes: false });
      },
    };
  }
}

/** Variables are looked up when the expression names them, as everywhere else. */
function variablesOf({ variable }: EvaluationInput): Record<string, unknown> {
  return new Proxy<Record<string, unknown>>(
    {},
    {
      has: (_, name) => typeof name === 'string' && variable?.(name) !== undefined,
      get: (_, name) => (typeof name === 'string' ? copyOf(variable?.(name)) : undefined),
    },
  );
}

/** That engine writes marks into the JSON that it reads, so it gets its own. */
function copyOf(json: unknown): unknown {
  return json === undefined ? undefined : (JSON.parse(JSON.stringify(json)) as unknown);
}
