import type { Config } from '../config/config.ts';
import { readKeyRing } from '../crypto/key-ring.ts';

export const TEST_KEY: string = Buffer.alloc(32, 7).toString('base64');

/** Settings for a test: production over https, a key of its own, no folder and no database. */
export function testConfig(changes: Partial<Config> = {}): Config {
  return {
    mode: 'production',
    origin: 'https://clinic.example',
    port: 0,
    databaseUrl: undefined,
    dataFolder: '/nonexistent',
    keys: readKeyRing(TEST_KEY),
    idleMinutes: 120,
    proxies: 1,
    plansPerMinute: 30,
    notices: [],
    ...changes,
  };
}
