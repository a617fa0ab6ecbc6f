import { fhirProblems } from '@osseo/testing/fhir';
import { describe, expect, it } from 'vitest';
import { withPublicForms, type Resource } from '../engine/testing/public-resources.ts';
import { extractWith } from './testing/extract-with.ts';
import { fhirpathEvaluate } from './testing/fhirpath-evaluate.ts';
import { responseTo } from './testing/response-to.ts';

withPublicForms((forms) => {
  const extractable = forms.filter(([, form]) =>
    /observationExtract|definitionExtract|templateExtract|itemExtractionContext|targetStructureMap/.test(
      JSON.stringify(form),
    ),
  );

  it('extracts nothing from a form that asks for nothing', { timeout: 60_000 }, () => {
    for (const [path, form] of forms) {
      if (extractable.some(([other]) => other === path)) continue;
      const { bundle, problems } = extractWith(form, responseTo(form, 'a'));
      expect(bundle, path).toEqual({ resourceType: 'Bundle', type: 'transaction' });
      expect(problems, path).toEqual([]);
    }
  });

  it('tells no answer in the problems of a public form', { timeout: 60_000 }, () => {
    expect(extractable.length).toBeGreaterThan(0);
    for (const [path, form] of extractable) {
      const { problems } = extractWith(form, responseTo(form, 'S3CRET'), { evaluate: fhirpathEvaluate });
      expect(JSON.stringify(problems), path).not.toContain('S3CRET');
    }
  });

  describe('of the examples of SDC', () => {
    const example = (name: string): Resource => forms.find(([path]) => path === `hl7-sdc/${name}.json`)?.[1] ?? {};

    it.each([
      ['extract-complex-defn3', ['Patient', 'RelatedPerson', 'RelatedPerson', 'Observation', 'Observation']],
      [
        'extract-complex-template',
        ['Patient', 'RelatedPerson', 'RelatedPerson', 'Observation', 'Observation', 'Observation'],
      ],
      [
        'extract-complex-template2',
        ['Patient', 'RelatedPerson', 'RelatedPerson', 'Observation', 'Observation', 'Observation'],
      ],
    ])('%s gives what it is meant to give, as valid R4', (name, types) => {
      const questionnaire = example(name);
      const { bundle, resources } = extractWith(questionnaire, responseTo(questionnaire, 'a'), {
        evaluate: fhirpathEvaluate,
      });
      expect(resources.map((resource) => (resource as Resource)['resourceType'])).toEqual(types);
      expect(fhirProblems(bundle ?? {})).toEqual([]);
    });

    it('one of several subjects keeps the children apart from their mother', () => {
      const questionnaire = example('Questionnaire-questionnaire-sdc-profile-example-multi-subject');
      const { resources } = extractWith(questionnaire, responseTo(questionnaire, 'a'));
      const subjects = resources
        .filter((resource) => 'subject' in resource)
        .map((resource) => JSON.stringify((resource as Resource)['subject']));
      expect(new Set(subjects).size).toBe(2);
    });
  });
});
