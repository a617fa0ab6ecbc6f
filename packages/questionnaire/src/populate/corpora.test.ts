import { fhirProblems } from '@osseo/testing/fhir';
import { expect, it } from 'vitest';
import { loadFallback } from '../engine/fhirpath/fallback.ts';
import { compileExpression, toJson, type Evaluation } from '../engine/fhirpath/index.ts';
import { readQuestionnaire } from '../engine/form/read-questionnaire.ts';
import { createSession } from '../engine/session/create-session.ts';
import { withPublicForms } from '../engine/testing/public-resources.ts';
import { populate, populateWith } from './populate.ts';
import type { Compile } from './run.ts';
import { NOW, type Fields } from './testing/forms.ts';
import { recordFor } from './testing/record.ts';

/** Hundreds of forms, each expression of them evaluated once more by the slow reference engine. */
const PATIENCE = 240_000;

withPublicForms((forms) => {
  it('populates every public form: valid FHIR, which a session takes as it is', { timeout: PATIENCE }, async () => {
    let answers = 0;
    for (const [path, form] of forms) {
      const before = JSON.stringify(form);
      const { response } = await populate(form, recordFor(form));
      expect(fhirProblems(response), path).toEqual([]);
      expect(JSON.stringify(form), path).toBe(before);
      // What a session takes away again, by conditions and calculations, is its own business.
      const session = createSession(readQuestionnaire(withoutRules(form)).form, { response });
      expect(session.toResponse({ status: 'in-progress', authored: NOW }), path).toEqual(response);
      answers += JSON.stringify(response).split('"answer":').length - 1;
    }
    expect(answers).toBeGreaterThan(700);
  });

  it('evaluates every expression as the reference engine does', { timeout: PATIENCE }, async () => {
    const evaluate = await loadFallback();
    let compared = 0;
    for (const [path, form] of forms) {
      // In a variable the reference engine forgets of what type a part is, and finds no `value[x]` in it.
      if (path.endsWith('AuCoreObservationBP.json')) continue;
      const compile: Compile = (source) => {
        const compilation = compileExpression(source);
        if (compilation.kind !== 'compiled') return compilation;
        return {
          ...compilation,
          evaluate: (input) => {
            const own = compilation.evaluate(input);
            if (own.kind !== 'unsupported') {
              expect(resultOf(own), `${source} in ${path}`).toEqual(resultOf(evaluate(source, input)));
              compared += 1;
            }
            return own;
          },
        };
      };
      await populateWith(compile, form, { ...recordFor(form), evaluate });
    }
    expect(compared).toBeGreaterThan(1_500);
  });

  it('fills an example of SDC from end to end: the person, her names, her relatives and theirs', async () => {
    const [, demographics = {}] = forms.find(([path]) => path === 'hl7-sdc/Questionnaire-demographics.json') ?? [];
    const { response, problems } = await populate(demographics, recordFor(demographics));
    expect(problems).toEqual([]);
    const answers = JSON.stringify(response).matchAll(/"linkId":"([^"]+)"[^[]*"answer":\[(\{[^\]]*\})\]/g);
    expect(Array.from(answers, ([, linkId, answer]) => `${linkId} ${answer}`)).toEqual([
      'patient.id {"valueString":"p1"}',
      'patient.birthDate {"valueDate":"1980-02-29"}',
      'patient.name.family {"valueString":"Example"}',
      'patient.name.given {"valueString":"Ada"},{"valueString":"Bea"}',
      'patient.name.family {"valueString":"Example"}',
      'patient.name.given {"valueString":"Ada"}',
      ...['n1', 'second'].flatMap((id) => [
        `relative.id {"valueString":"${id}"}`,
        'relative.relationship {"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v3-RoleCode","code":"CHILD","display":"child"}}',
        'relative.name.family {"valueString":"Kin"}',
        'relative.name.given {"valueString":"Kit"}',
      ]),
    ]);
  });
});

/** Values as JSON; of an error only that it is one. */
function resultOf(evaluation: Evaluation): unknown {
  return evaluation.kind === 'values' ? toJson(evaluation.values) : 'error';
}

function withoutRules(form: Fields): Fields {
  return JSON.parse(
    JSON.stringify(form, (key, value: unknown) => (key === 'enableWhen' || key === 'extension' ? undefined : value)),
  ) as Fields;
}
