import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Auth } from 'better-auth';
import { readOrCreatePrivateFile } from '../config/private-file.ts';
import { createAccount } from './create-account.ts';

export interface DevelopmentAccount {
  readonly email: string;
  readonly password: string;
}

const EMAIL = 'staff@clinic.example';
const NAME = 'Development clinician';

/**
 * The account of a development site. Its random password is remembered in a file
 * that only its owner may read, so that every start can show it; the database
 * has the hash alone, as for everyone.
 */
export async function ensureDevelopmentAccount(auth: Auth, dataFolder: string): Promise<DevelopmentAccount> {
  const file = path.join(dataFolder, 'development-account.password');
  const password = readOrCreatePrivateFile(file, () => randomBytes(12).toString('base64url'));

  const { internalAdapter, password: hashing } = await auth.$context;
  const known = await internalAdapter.findUserByEmail(EMAIL);
  if (!known) await createAccount(auth, { email: EMAIL, name: NAME, password });
  // The file was removed or the data came from elsewhere: the file is what people can read, so it wins.
  else await internalAdapter.updatePassword(known.user.id, await hashing.hash(password));
  return { email: EMAIL, password };
}
