import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TEST_KEY } from '../testing/test-config.ts';
import { readConfig } from './config.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'osseo-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const production = { OSSEO_ENCRYPTION_KEY: TEST_KEY, OSSEO_ORIGIN: 'https://clinic.example', OSSEO_DATA_DIR: folder };

describe('in production', () => {
  it('the settings are read', () => {
    expect(readConfig({ ...production, PORT: '8080', DATABASE_URL: 'postgres://db/clinic' })).toMatchObject({
      mode: 'production',
      origin: 'https://clinic.example',
      port: 8080,
      databaseUrl: 'postgres://db/clinic',
      dataFolder: folder,
      idleMinutes: 120,
      proxies: 1,
      plansPerMinute: 30,
      notices: [],
    });
  });

  it('a missing key stops the start and says what to do', () => {
    expect(() => readConfig({ ...production, OSSEO_ENCRYPTION_KEY: undefined })).toThrow('openssl rand -base64 32');
    expect(existsSync(path.join(folder, 'development.key'))).toBe(false);
  });

  it.each([
    ['OSSEO_ORIGIN', undefined, 'address that patients see'],
    ['OSSEO_ORIGIN', 'clinic.example', 'address that patients see'],
    ['OSSEO_ORIGIN', 'https://clinic.example/en', 'without a path'],
    ['OSSEO_ORIGIN', 'http://clinic.example', 'https://'],
    ['OSSEO_ENCRYPTION_KEY', 'c2hvcnQ=', 'not 32 bytes'],
    ['PORT', 'eighty', 'PORT must be a whole number'],
    ['PORT', '70000', 'PORT must be a whole number'],
    ['OSSEO_IDLE_MINUTES', '5', 'OSSEO_IDLE_MINUTES must be a whole number from 10 to 1440'],
    ['DATABASE_URL', 'postgres://user:se%zzcret@db/x', 'DATABASE_URL cannot be read'],
    ['DATABASE_URL', 'postgres://user:secret@db:port/x', 'DATABASE_URL cannot be read'],
    ['DATABASE_URL', 'mysql://user:secret@db/x', 'DATABASE_URL must begin with postgres://'],
  ])('%s=%s stops the start', (name, value, message) => {
    expect(() => readConfig({ ...production, [name]: value })).toThrow(message);
  });

  it('no message repeats a key or a password', () => {
    const wrong = { ...production, DATABASE_URL: 'mysql://user:secret@db/x' };
    expect(() => readConfig(wrong)).toThrow(expect.not.stringContaining('secret'));
    expect(() => readConfig({ ...production, OSSEO_ENCRYPTION_KEY: 'c2VjcmV0' })).toThrow(
      expect.not.stringContaining('c2VjcmV0'),
    );
  });
});

describe('in development', () => {
  const development = { OSSEO_MODE: 'development', OSSEO_DATA_DIR: path.join(folder, 'new', 'data') };

  it('a key is made once, readable by its owner only, and named without being shown', () => {
    const first = readConfig(development);
    const file = path.join(first.dataFolder, 'development.key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(first.notices.join()).toContain(file);
    expect(first.notices.join()).not.toContain(readFileSync(file, 'utf8'));
    expect(readConfig(development).keys.current.id).toBe(first.keys.current.id);
  });

  it('a data folder that cannot be made is named, with the next step', () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    const sentence = `Osseo: the data folder ${path.join(file, 'data')} cannot be made or written (ENOTDIR). Choose another`;
    expect(() => readConfig({ ...development, OSSEO_DATA_DIR: path.join(file, 'data') })).toThrow(sentence);
  });

  it('the address is localhost with the chosen port', () => {
    expect(readConfig({ ...development, PORT: '4101' }).origin).toBe('http://localhost:4101');
  });

  it('no proxy is believed unless one is named', () => {
    expect(readConfig(development).proxies).toBe(0);
    expect(readConfig({ ...development, OSSEO_PROXIES: '2' }).proxies).toBe(2);
  });
});
