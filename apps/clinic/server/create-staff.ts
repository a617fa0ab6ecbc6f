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
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } });
  if (!values.email?.includes('@') || !values.name) {
    throw new Error('Osseo: give both, e.g. `pnpm create-staff --email one@clinic.example --name "Dr One"`.');
  }
  const password = randomBytes(15).toString('base64url');
  const clinic = await openServer(readConfig(process.env));
  try {
    const { email } = await clinic.staff.create({ email: values.email, name: values.name, password });
    process.stdout.write(`Account ${email} is ready. Its password, shown this once: ${password}\n`);
  } finally {
    await clinic.close();
  }
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`);
  process.exitCode = 1;
}
