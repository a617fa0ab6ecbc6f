import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';

/** What the reference engine of HL7 makes of an expression. */
export type Judgement = { readonly values: readonly unknown[] } | { readonly error: string };

/** Runs an expression in the reference engine, with the model of R4 and the clock as it stands. */
export function judge(expression: string, context: unknown, variables: Readonly<Record<string, unknown>>): Judgement {
  try {
    const model = r4 as unknown as Parameters<typeof fhirpath.evaluate>[3];
    const values: unknown = fhirpath.evaluate(context, expression, { ...variables }, model, { async: false });
    return { values: values as readonly unknown[] };
  } catch (thrown) {
    return { error: String(thrown) };
  }
}
