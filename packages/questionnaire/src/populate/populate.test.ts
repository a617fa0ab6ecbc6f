import { expect, it } from 'vitest';
import { asked, form, populated } from './testing/forms.ts';
it('works', async () => {
  const r = await populated(
    form([
      asked('a', 'string', '%patient.name.given'),
      asked('b', 'date', '%patient.birthDate'),
      asked('c', 'choice', '%patient.gender', { answerValueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender' }),
    ]),
  );
  console.log(JSON.stringify(r, null, 1));
  expect(1).toBe(1);
});
