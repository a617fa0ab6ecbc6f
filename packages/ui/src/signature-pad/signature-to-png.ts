import type { SignatureValue } from './signature-value.ts';

/** A picture as FHIR holds it, in `Signature.sigFormat` and `Signature.data`. */
export interface SignaturePng {
  readonly contentType: 'image/png';
  /** Base64, without the prefix of a data URL. */
  readonly data: string;
}

/**
 * A signature as a picture, black on white, for a record system that keeps no paths. Runs in a browser; the code that
 * draws is loaded when it is called.
 * @param scale Pixels for each unit of the sheet: 2 gives a drawing of 1200 by 480.
 */
export async function signatureToPng(value: SignatureValue, scale = 2): Promise<SignaturePng> {
  const { drawSignature } = await import('./draw-signature.ts');
  return { contentType: 'image/png', data: drawSignature(value, scale) };
}
