import { isObject, objectsOf, type Json } from '../../engine/fhir/json.ts';
import { referenceTo } from '../../engine/fhir/reference-to.ts';
import { picked } from './picked.ts';

const REFERENCE = ['reference', 'type', 'identifier', 'display'];
const ATTACHMENT = ['contentType', 'language', 'data', 'url', 'size', 'hash', 'title', 'creation'];
const WRITTEN = /^(?:[A-Z]\w*\/[\w.-]{1,64}|https?:\/\/\S+|urn:(?:uuid|oid):\S+)$/;

/** A value as a Reference: a resource is what it refers to. */
export function asReference(value: unknown): Json | undefined {
  if (typeof value === 'string') return WRITTEN.test(value) ? { reference: value } : undefined;
  if (!isObject(value)) return undefined;
  const { resourceType, reference, identifier } = value;
  if (typeof resourceType === 'string') return referenceTo(value);
  return typeof reference === 'string' || isObject(identifier) ? picked(value, REFERENCE) : undefined;
}

/** A value as an Attachment: of a DocumentReference its first content, of a Binary all of it. */
export function asAttachment(value: unknown): Json | undefined {
  if (!isObject(value)) return undefined;
  if (value['resourceType'] === 'DocumentReference')
    return asAttachment(objectsOf(value['content'])[0]?.[0]['attachment']);
  const isAttachment = typeof value['url'] === 'string' || typeof value['data'] === 'string';
  return isAttachment ? picked(value, ATTACHMENT) : undefined;
}
