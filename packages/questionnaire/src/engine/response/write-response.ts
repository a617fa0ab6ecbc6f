import type { QuestionnaireResponse } from 'fhir/r4.js';
import type { Json } from '../fhir/json.ts';
import { writeAnswer } from '../fhir/write-answer.ts';
import type { Form } from '../model/form.ts';
import type { ItemKey, ItemSource } from '../model/session.ts';
import type { PlanNode } from '../plan/plan-of.ts';
import type { Instance, Instances } from '../session/instances.ts';
import { planOf } from '../plan/plan-of.ts';

/** Writes what is visible as FHIR R4, in the order of the form, with whatever an incoming response said beside it. */
export function writeResponse(
  form: Form,
  instances: Instances,
  source: ItemSource | undefined,
  wanted: { readonly status: QuestionnaireResponse['status']; readonly authored?: string },
): QuestionnaireResponse {
  const top = writeChildren(planOf(form).top, '', source, 0);
  const questionnaire = form.url !== undefined && form.version !== undefined ? `${form.url}|${form.version}` : form.url;
  return {
    resourceType: 'QuestionnaireResponse',
    ...(source ? source.fields : questionnaire !== undefined && { questionnaire }),
    status: wanted.status,
    ...(wanted.authored !== undefined && { authored: wanted.authored }),
    ...(top.length > 0 && { item: top as unknown as NonNullable<QuestionnaireResponse['item']> }),
  };

  /** The items of one place, each followed by the unknown ones that came after it. */
  function writeChildren(
    nodes: readonly PlanNode[],
    prefix: string,
    holder: ItemSource | undefined,
    within: number,
  ): readonly Json[] {
    const unknown = holder?.unknown.filter((entry) => entry.within === within) ?? [];
    const after = (linkId: string | null) =>
      unknown.filter((entry) => entry.after === linkId).map((entry) => entry.item as Json);
    return [
      ...after(null),
      ...nodes.flatMap((node) => [...instances.keysOf([node], prefix).flatMap(writeItem), ...after(node.item.linkId)]),
    ];
  }

  function writeItem(key: ItemKey): readonly Json[] {
    const instance = instances.byKey.get(key);
    if (!instance?.state.enabled) return [];
    const { children } = instance.node;
    const { item, answers } = instance.state;
    // Most items hold nothing but their own answers.
    if (children.length === 0 && !instance.source) {
      if (answers.length === 0) return [];
      // Forms have empty texts; FHIR has none.
      const text = item.text ? { text: item.text } : {};
      return [
        { linkId: item.linkId, ...text, answer: answers.map((answer) => writeAnswer(answer, instance.node.item.type)) },
      ];
    }
    const prefixes = instances.prefixesInside(instance);
    const inside = Array.from({ length: Math.max(prefixes.length, instance.state.answers.length) }, (_, within) => {
      const prefix = prefixes[within];
      return writeChildren(prefix === undefined ? [] : children, prefix ?? '', instance.source, within);
    });
    const answer = writeAnswers(instance, inside);
    const nested = answer.length === 0 ? inside.flat() : [];
    if (answer.length === 0 && nested.length === 0 && !instance.source?.empty) return [];

    const fields = instance.source?.fields ?? {
      linkId: item.linkId,
      ...(item.text && { text: item.text }),
    };
    return [{ ...fields, ...(answer.length > 0 && { answer }), ...(nested.length > 0 && { item: nested }) }];
  }

  function writeAnswers(
    { node, state, source: itemSource }: Instance,
    inside: readonly (readonly Json[])[],
  ): readonly Json[] {
    return state.answers.map((answer, index) => {
      const nested = inside[index] ?? [];
      return {
        ...(itemSource?.answers[index] ?? writeAnswer(answer, node.item.type)),
        ...(nested.length > 0 && { item: nested }),
      };
    });
  }
}
