import { expect, it } from 'vitest';
import { withPublicForms, type Resource } from '../engine/testing/public-resources.ts';
import { assemble } from './assemble.ts';

withPublicForms((forms) => {
  const resolve = (canonical: string): Promise<unknown> =>
    Promise.resolve(forms.find(([, { url }]) => url === canonical.split('|')[0])?.[1]);
  const example = (name: string): Resource => forms.find(([path]) => path === `hl7-sdc/${name}.json`)?.[1] ?? {};

  it(
    `leaves every item of a form without modules as it is, and names what is missing in the others`,
    { timeout: 60_000 },
    async () => {
      for (const [path, form] of forms) {
        const { questionnaire, problems } = await assemble(form, resolve);
        const isModular = JSON.stringify(form).includes('sdc-questionnaire-subQuestionnaire');
        if (isModular) expect(questionnaire !== undefined || problems.length > 0, path).toBe(true);
        else if (questionnaire) expect(questionnaire.item, path).toEqual(withoutEmptyLists(form)['item']);
        else
          expect(
            problems.map(({ code }) => code),
            path,
          ).not.toContain('not-found');
      }
    },
  );

  it('finds the linkIds that meet in the modular example of SDC, and assembles it with prefixes that differ', async () => {
    const root = example('Questionnaire-sdc-modular-root');
    // The published example gives both of its groups one prefix.
    expect((await assemble(root, resolve)).problems.map(({ code }) => code)).toContain('duplicate-link-id');

    const [first, ...rest] = root['item'] as readonly Resource[];
    const told = JSON.parse(JSON.stringify(rest).replace("'patientname.'", "'patientcontact.'")) as readonly Resource[];
    const { questionnaire, problems } = await assemble({ ...root, item: [first, ...told] }, resolve);
    expect(problems).toEqual([]);
    const linkIds = linkIdsOf(questionnaire);
    expect(linkIds).toEqual(
      expect.arrayContaining([
        'patientname.1',
        'patientname.3',
        'patientcontact.1',
        'patientcontact.name.1',
        'patientcontact.2',
      ]),
    );
  });
});

function linkIdsOf(questionnaire: unknown): readonly string[] {
  return [...JSON.stringify(questionnaire).matchAll(/"linkId":"([^"]*)"/g)].map(([, linkId = '']) => linkId);
}

/** FHIR has no empty lists, and some public forms do. */
function withoutEmptyLists(form: Resource): Resource {
  return JSON.parse(
    JSON.stringify(form, (_, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value)),
  ) as Resource;
}
