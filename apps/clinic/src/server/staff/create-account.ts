import type { Auth } from 'better-auth';
import { SHORTEST_PASSWORD } from './create-auth.ts';
import type { StaffMember } from './staff.ts';

/**
 * Adds an account with a password. It is the only way to one: sign-up is closed.
 *
 * @throws {Error} if the address is taken or the password is too short. The password is never repeated.
 */
export async function createAccount(
  auth: Auth,
  account: { readonly email: string; readonly name: string; readonly password: string },
): Promise<StaffMember> {
  if (account.password.length < SHORTEST_PASSWORD) {
    throw new Error(`Osseo: a staff password needs at least ${SHORTEST_PASSWORD} characters.`);
  }
  const { internalAdapter, password } = await auth.$context;
  const email = account.email.trim().toLowerCase();
  if (await internalAdapter.findUserByEmail(email)) {
    throw new Error('Osseo: there is an account with this e-mail address already.');
  }
  const { id, name } = await internalAdapter.createUser(
    { email, name: account.name, emailVerified: true },
    { method: 'email-password' },
  );
  await internalAdapter.linkAccount({
    userId: id,
    providerId: 'credential',
    accountId: id,
    password: await password.hash(account.password),
  });
  return { id, name, email };
}
