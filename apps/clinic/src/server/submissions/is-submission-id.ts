/** Whether a text from an address can be the id of a submission; PostgreSQL throws on what is no UUID. */
export function isSubmissionId(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
}
