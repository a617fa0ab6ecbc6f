import { isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import type { Coding } from '../model/answer.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { fromSvg, toSvg } from './drawing.ts';
import type { Signature, SignatureInk, SignatureKind, Signing } from './model.ts';

/** On a QuestionnaireResponse or on an item of it: a signature, as HL7 has it in R4 and since. */
export const SIGNATURE_URL = 'http://hl7.org/fhir/StructureDefinition/questionnaireresponse-signature';

/** The code system of what signatures say. */
const SAYS = 'urn:iso-astm:E1762-95:2013';

/** A signature as the extension that a response carries. */
export function writeSignature(kind: SignatureKind, { ink, who, when }: Signing): Json {
  return { url: SIGNATURE_URL, valueSignature: { type: typesOf(kind), when, who, ...written(ink) } };
}

/** What a signature of R4 must have: what it says. A form may have that in words alone. */
function typesOf({ codings, text }: SignatureKind): readonly Coding[] {
  if (codings.length > 0) return codings;
  return [text === undefined ? { system: SAYS } : { display: text }];
}

function written(ink: SignatureInk): Json {
  switch (ink.kind) {
    case 'typed':
      return { sigFormat: 'text/plain', data: toBase64(ink.text) };
    case 'drawn':
      return { sigFormat: 'image/svg+xml', data: toBase64(toSvg(ink)) };
    case 'picture':
      return { sigFormat: ink.contentType, data: ink.data };
  }
}

/** Reads what can be shown of a signature, whoever wrote it. */
export function readSignature(extension: Json): Signature {
  const value = isObject(extension['valueSignature']) ? extension['valueSignature'] : {};
  const who = isObject(value['who']) ? value['who'] : {};
  const ink = inkOf(textOf(value['sigFormat']) ?? '', textOf(value['data']));
  return {
    ink,
    name: textOf(who['display']) ?? (ink?.kind === 'typed' ? ink.text : undefined),
    when: textOf(value['when']),
  };
}

/** No SVG of others: a picture that can act is no picture. */
const PICTURE = /^image\/(?:gif|jpe?g|png|webp)$/;

function inkOf(format: string, data: string | undefined): SignatureInk | undefined {
  if (data === undefined) return undefined;
  if (PICTURE.test(format)) return { kind: 'picture', contentType: format, data };
  const text = fromBase64(data);
  if (text === undefined) return undefined;
  if (format === 'image/svg+xml') return fromSvg(text);
  return format.startsWith('text/plain') ? { kind: 'typed', text } : undefined;
}

/** Whether a signature says what a form asks for. */
export function isOfKind(extension: Json, kind: SignatureKind): boolean {
  const value = isObject(extension['valueSignature']) ? extension['valueSignature'] : {};
  const said = objectsOf(value['type']).map(([type]) => type);
  return typesOf(kind).some(({ system, code, display }) =>
    said.some((type) =>
      code === undefined ? type['display'] === display : type['code'] === code && type['system'] === system,
    ),
  );
}
