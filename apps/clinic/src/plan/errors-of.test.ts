import { createSession, readQuestionnaire } from '@osseo/questionnaire/engine';
import { loadTools } from '@osseo/questionnaire/tools';
import { expect, it } from 'vitest';
import { errorsOf } from './errors-of.ts';

const rule = (severity: string) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/targetConstraint',
  extension: [
    { url: 'key', valueId: severity },
    { url: 'severity', valueCode: severity },
    { url: 'human', valueString: 'Look again.' },
    { url: 'expression', valueExpression: { language: 'text/fhirpath', expression: 'false' } },
  ],
});

it('stops somebody for an error alone, and shows a warning', async () => {
  const { form } = readQuestionnaire({
    resourceType: 'Questionnaire',
    item: ['warning', 'information', 'error'].map((severity) => ({
      linkId: severity,
      type: 'group',
      extension: [rule(severity)],
    })),
  });
  const session = createSession(form, { tools: (await loadTools(form)).tools });

  expect(errorsOf(session).map(({ linkId }) => linkId)).toEqual(['error']);
  expect(errorsOf(session, 'warning')).toEqual([]);
  expect(session.item('warning').getSnapshot().issues).toMatchObject([{ severity: 'warning' }]);
});
