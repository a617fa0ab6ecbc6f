import type { Locale } from '../languages.ts';
import { pathOf } from '../layout/path-of.ts';
import { seeOther } from '../request/respond.ts';
import { getServer, type ClinicServer, type StaffMember } from '../server/index.ts';
import { staffPaths } from './staff-paths.ts';

export type StaffRoute =
  | {
      readonly kind: 'staff';
      readonly staff: StaffMember;
      readonly server: ClinicServer;
      readonly setCookies: readonly string[];
    }
  | { readonly kind: 'response'; readonly response: Response };

/** Lets staff in, and sends everyone else to the sign-in page. Every staff page begins with it. */
export async function staffRoute(request: Request, locale: Locale): Promise<StaffRoute> {
  const server = await getServer();
  const check = await server.staff.requireStaff(request);
  if (check.kind === 'staff') return { kind: 'staff', staff: check.staff, server, setCookies: check.setCookies };
  return { kind: 'response', response: seeOther(pathOf(locale, staffPaths.signIn), check.setCookies) };
}
