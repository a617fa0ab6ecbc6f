import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { getServer, openServer } from './clinic-server.ts';
import { readConfig } from './config/config.ts';
import { putEmptyDatabase } from './testing/empty-database.ts';
import { TEST_KEY } from './testing/test-config.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'osseo-server-'));
const production = path.join(folder, 'production');
beforeAll(async () => {
  for (const dataFolder of [folder, production]) await putEmptyDatabase(dataFolder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const environment = { OSSEO_MODE: 'development', OSSEO_DATA_DIR: folder, OSSEO_ENCRYPTION_KEY: '', DATABASE_URL: '' };

describe('the server of a process', () => {
  beforeEach(() => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('is opened again after an opening that failed, and is one for every copy of the module', async () => {
    vi.stubEnv('OSSEO_MODE', 'production');
    await expect(getServer()).rejects.toThrow('OSSEO_ENCRYPTION_KEY is not set');

    vi.stubEnv('OSSEO_MODE', 'development');
    const first = getServer();
    vi.resetModules();
    const copy = await import('./clinic-server.ts');
    expect(copy.getServer).not.toBe(getServer);
    expect(await copy.getServer()).toBe(await first);
    await (await first).close();
  });
});

describe('a development server', () => {
  it('has an account that signs in, remembered over restarts in a file of its owner', async () => {
    const file = path.join(folder, 'development-account.password');
    for (const restart of [false, true]) {
      const server = await openServer(readConfig(environment));
      const { email, password } = server.developmentAccount ?? { email: '', password: '' };
      expect(readFileSync(file, 'utf8')).toBe(password);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const attempt = { email, password, clientAddress: restart ? '192.0.2.2' : '192.0.2.1' };
      expect(await server.staff.signIn(attempt)).toMatchObject({ kind: 'signed-in' });
      await server.close();
    }
  });

  it('follows its file: a new one means a new password', async () => {
    const before = readFileSync(path.join(folder, 'development-account.password'), 'utf8');
    rmSync(path.join(folder, 'development-account.password'));
    const server = await openServer(readConfig(environment));
    const { email, password } = server.developmentAccount ?? { email: '', password: '' };
    expect(password).not.toBe(before);
    const clientAddress = '192.0.2.3';
    expect(await server.staff.signIn({ email, password: before, clientAddress })).toEqual({ kind: 'refused' });
    expect(await server.staff.signIn({ email, password, clientAddress })).toMatchObject({ kind: 'signed-in' });
    await server.close();
  });

  it('keeps what was stored over a restart', async () => {
    const before = await openServer(readConfig(environment));
    const { token } = await before.drafts.create({ step: 3 });
    await before.close();
    const after = await openServer(readConfig(environment));
    expect(await after.drafts.read(token)).toMatchObject({ kind: 'open', draft: { payload: { step: 3 } } });
    await after.close();
  });
});

describe('a production server', () => {
  it('has no account of its own', async () => {
    const settings = { OSSEO_ENCRYPTION_KEY: TEST_KEY, OSSEO_ORIGIN: 'https://clinic.example' };
    const server = await openServer(readConfig({ ...settings, OSSEO_DATA_DIR: production }));
    expect(server.developmentAccount).toBeUndefined();
    await server.close();
  });
});
