import { eachObject, textOf, type Json } from '../engine/fhir/json.ts';
import { controlOf, extensionsByUrl } from '../engine/form/read-extensions.ts';
import { mayCompute } from '../engine/form/find-expressions.ts';
import { isLabelRole } from './label-roles.ts';
import type { LabelRole, LabelText } from './model.ts';
import { readMarkup, type NoteDropped } from './read-markup.ts';

/**
 * The texts inside an item that belong to its control. One that comes and goes with the answers, or whose words do, is
 * none of them: it is shown where it stands, as any other text.
 */
export function readLabels(
  raw: Json,
  drop: NoteDropped,
): Readonly<Partial<Record<LabelRole, readonly LabelText[]>>> | undefined {
  const labels: Partial<Record<LabelRole, LabelText[]>> = {};
  eachObject(raw['item'], (child) => {
    const role = child['type'] === 'display' ? controlOf(extensionsByUrl(child)) : undefined;
    const plain = textOf(child['text']);
    const linkId = textOf(child['linkId']);
    if (!isLabelRole(role) || plain === undefined || linkId === undefined || isMoving(child)) return;
    const text = readMarkup(child, 'text', drop).text?.text;
    (labels[role] ??= []).push({ linkId, plain, ...(text && { text }) });
  });
  return Object.keys(labels).length > 0 ? labels : undefined;
}

function isMoving(child: Json): boolean {
  return child['enableWhen'] !== undefined || mayCompute(child);
}
