import { readQuestionnaire } from '../../engine/form/read-questionnaire.ts';
import type { Form } from '../../engine/model/form.ts';
import { formOfResponse } from '../../engine/response/form-of-response.ts';
import type { PublicResource, Resource } from '../../engine/testing/public-resources.ts';

/** Every public form by each of its names. */
export function formsByName(resources: readonly PublicResource[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const [, resource] of resources) {
    if (resource['resourceType'] !== 'Questionnaire') continue;
    const { url, version, id } = resource;
    const names = [url, `${String(url)}|${String(version)}`, `Questionnaire/${String(id)}`, id];
    for (const name of names) {
      if (typeof name === 'string' && !forms.has(name)) forms.set(name, readQuestionnaire(resource).form);
    }
  }
  return forms;
}

/** The form of a response, or what stands in for it. */
export function responseForm(response: Resource, forms: ReadonlyMap<string, Form>): Form {
  const name = String(response['questionnaire']);
  return forms.get(name) ?? forms.get(name.replace(/\|.*/su, '')) ?? formOfResponse(response);
}
