import type { HttpVisitor } from './http-visitor.ts';

/** The address of a submission as the inbox links it. */
export async function linkOf(staff: HttpVisitor, reference: string): Promise<string> {
  const inbox = await (await staff.ask('/en/staff')).text();
  const links = [...inbox.matchAll(/\/en\/staff\/submissions\/[\da-f-]{36}/g)].map(([link]) => link);
  const link = links.find((candidate) => candidate.replaceAll('-', '').toUpperCase().endsWith(reference));
  return link ?? '';
}

/** The reference that a patient reads after sending. */
export async function referenceOf(patient: HttpVisitor): Promise<string> {
  const html = await (await patient.ask('/en/plan/sent')).text();
  return /clinic-reference[^>]*>([\dA-F]{8})</.exec(html)?.[1] ?? '';
}
