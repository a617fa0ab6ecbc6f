/** Addresses of the staff pages, without their language. */
export const staffPaths = {
  inbox: '/staff',
  signIn: '/staff/sign-in',
  signOut: '/staff/sign-out',
  submission: (id: string) => `/staff/submissions/${id}`,
  bundle: (id: string) => `/staff/submissions/${id}/bundle.json`,
} as const;

/** How staff and patients name a submission to each other. */
export function referenceOf(id: string): string {
  return id.replaceAll('-', '').slice(-8).toUpperCase();
}
