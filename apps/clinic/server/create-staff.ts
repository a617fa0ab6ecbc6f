/**
 * Adds a staff account: `pnpm create-staff --email one@clinic.example --name "Dr One"`.
 * The password is random and shown once. With the embedded database the site
 * must be stopped meanwhile.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openServer } from '../src/server/clinic-server.ts';
import { readConfig } from '../src/server/config/config.ts';
import { describeFailure } from '../src/server/host/describe-failure.ts';

try {
  const { email, name } = readArguments();
  const password = randomBytes(15).toString('base64url');
  const clinic = await openServer(readConfig(process.env));
  try {
    const account = await clinic.staff.create({ email, name, password });
    process.stdout.write(`Account ${account.email} is ready. Its password, shown this once: ${password}\n`);
  } finally {
    await clinic.close();
  }
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`);
  process.exitCode = 1;
}

function readArguments(): { readonly email: string; readonly name: string } {
  const { values } = parseArgs({
    options: { email: { type: 'string' }, name: { type: 'string' } },
    strict: false,
  });
  const { email, name } = values;
  if (typeof email !== 'string' || !email.includes('@') || typeof name !== 'string' || name === '') {
    throw new Error('Osseo: give both, e.g. `pnpm create-staff --email one@clinic.example --name "Dr One"`.');
  }
  return { email, name };
}
