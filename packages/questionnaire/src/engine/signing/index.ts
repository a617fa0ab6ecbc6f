export { enterSignatures, type Signatory } from './enter-signatures.ts';
export { readSignature, SIGNATURE_URL } from './fhir-signature.ts';
export type { Signature, SignatureInk, SignatureKind, SignaturesWanted, Signing } from './model.ts';
export { signaturesOf, WHOLE_FORM, type Signatures } from './signatures.ts';
