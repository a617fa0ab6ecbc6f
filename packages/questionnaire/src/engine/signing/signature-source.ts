import { objectsOf, without, type Json } from '../fhir/json.ts';
import type { Form } from '../model/form.ts';
import type { Instance } from '../session/instances.ts';
import type { Workings } from '../session/workings.ts';
import { SIGNATURE_URL } from './fhir-signature.ts';

/*
 * A signature lies where a session keeps what a response says beside its answers: so a draft keeps it with the answers,
 * a response carries it, and one that came in goes out as it came.
 */

/** The signatures of an item, or of the form (`null`), as they are in the response. The same objects until one changes. */
export function signaturesIn({ source }: Pick<Instance | Workings, 'source'>): readonly Json[] {
  return objectsOf(source?.fields['extension'])
    .map(([extension]) => extension)
    .filter(({ url }) => url === SIGNATURE_URL);
}

/** Puts signatures in the place of those that were there. */
export function putSignatures(
  workings: Workings,
  form: Form,
  instance: Instance | null,
  signatures: readonly Json[],
): void {
  const holder = instance ?? workings;
  const { source } = holder;
  const others = objectsOf(source?.fields['extension']).flatMap(([extension]) =>
    extension['url'] === SIGNATURE_URL ? [] : [extension],
  );
  const extension = [...others, ...signatures];
  const fields = source ? without(source.fields, 'extension') : instance ? itemFields(instance) : formFields(form);
  holder.source = {
    answers: [],
    unknown: [],
    ...source,
    // Words alone can be signed as well, and go out with nothing but their signature.
    empty: instance !== null && signatures.length > 0 && instance.state.answers.length === 0,
    fields: { ...fields, ...(extension.length > 0 && { extension }) },
  };
}

function itemFields({ state: { item } }: Instance): Json {
  return { linkId: item.linkId, ...(item.text !== undefined && { text: item.text }) };
}

function formFields({ url, version }: Form): Json {
  if (url === undefined) return {};
  return { questionnaire: version === undefined ? url : `${url}|${version}` };
}
