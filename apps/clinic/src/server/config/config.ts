import type { KeyRing } from '../crypto/key-ring.ts';

/** The settings of one process, read once and checked. */
export interface Config {
  readonly mode: 'development' | 'production';
  /** Where browsers reach the site, e.g. `https://clinic.example`. */
  readonly origin: string;
  readonly port: number;
  /** PostgreSQL; without it the data lives in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  /** Absolute path. */
  readonly dataFolder: string;
  readonly keys: KeyRing;
  /** Minutes without a request after which a draft or a receipt is wiped. */
  readonly idleMinutes: number;
}
