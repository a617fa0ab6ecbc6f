import path from 'node:path';
import { readKeyRing, type KeyRing } from '../crypto/key-ring.ts';
import { explainFolder } from './folder-error.ts';
import { developmentKey } from './development-key.ts';
import { workspaceRoot } from './workspace-root.ts';

/** The settings of one process, read once and checked. */
export interface Config {
  /** `npm start` sets `OSSEO_MODE=development`; anything else is production. */
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
  /** Proxies of the clinic's own in front of this process, which say in `X-Forwarded-For` who asks. */
  readonly proxies: number;
  /** Plans that may be started, and as many sent, from one client address per minute. */
  readonly plansPerMinute: number;
  /** What the person who starts the server should read, in order. No secret is in it. */
  readonly notices: readonly string[];
}

/** A setting that is missing or wrong; the message says what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws {ConfigError} */
export function readConfig(environment: Environment): Config {
  const mode = environment['OSSEO_MODE'] === 'development' ? 'development' : 'production';
  const port = wholeNumber(environment, 'PORT', { fallback: 4100, min: 0, max: 65_535 });
  const dataFolder = path.resolve(environment['OSSEO_DATA_DIR'] || path.join(workspaceRoot(), '.osseo', 'clinic'));
  const { keys, notices } = readKeys(environment, mode, dataFolder);

  const origin = readOrigin(environment, mode, port);

  return {
    mode,
    origin,
    port,
    databaseUrl: readDatabaseUrl(environment),
    dataFolder,
    keys,
    // The limit that a site owner may tighten for shared computers, or widen to a day.
    idleMinutes: wholeNumber(environment, 'OSSEO_IDLE_MINUTES', { fallback: 120, min: 10, max: 1440 }),
    // This process speaks http alone, so an https address means that something stands in front.
    proxies: wholeNumber(environment, 'OSSEO_PROXIES', {
      fallback: origin.startsWith('https:') ? 1 : 0,
      min: 0,
      max: 9,
    }),
    // A waiting room shares one address.
    plansPerMinute: wholeNumber(environment, 'OSSEO_PLANS_PER_MINUTE', { fallback: 30, min: 1, max: 10_000 }),
    notices,
  };
}

function readKeys(
  environment: Environment,
  mode: Config['mode'],
  dataFolder: string,
): { readonly keys: KeyRing; readonly notices: readonly string[] } {
  const text = environment['OSSEO_ENCRYPTION_KEY'];
  if (text) return { keys: keyRing(text), notices: [] };
  if (mode === 'production') {
    throw new ConfigError(
      'Osseo: OSSEO_ENCRYPTION_KEY is not set, and answers are never stored without it. ' +
        'Make a key with `openssl rand -base64 32`, keep a copy where you keep your passwords ' +
        '(without it the stored answers are lost), and set it in the environment of this process.',
    );
  }
  const { key, file } = developmentKeyIn(dataFolder);
  const notice = `OSSEO_ENCRYPTION_KEY is not set: this development site uses a key of its own, ${file}`;
  return { keys: keyRing(key), notices: [notice] };
}

function developmentKeyIn(dataFolder: string): ReturnType<typeof developmentKey> {
  try {
    return developmentKey(dataFolder);
  } catch (error) {
    throw explainFolder(error, dataFolder);
  }
}

function keyRing(text: string): KeyRing {
  try {
    return readKeyRing(text);
  } catch (error) {
    throw new ConfigError(error instanceof Error ? error.message : 'Osseo: the encryption key cannot be read.');
  }
}

function readOrigin(environment: Environment, mode: Config['mode'], port: number): string {
  const text = environment['OSSEO_ORIGIN'];
  if (!text && mode === 'development') return `http://localhost:${port}`;
  const url = text && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.origin !== text || !['http:', 'https:'].includes(url.protocol)) {
    throw new ConfigError(
      'Osseo: OSSEO_ORIGIN must be the address that patients see, without a path, e.g. `https://clinic.example`.',
    );
  }
  if (mode === 'production' && url.protocol === 'http:' && !['localhost', '127.0.0.1'].includes(url.hostname)) {
    throw new ConfigError('Osseo: OSSEO_ORIGIN must begin with https://. Health data never travels in the clear.');
  }
  return url.origin;
}

function readDatabaseUrl(environment: Environment): string | undefined {
  const text = environment['DATABASE_URL'];
  if (!text) return undefined;
  // The text itself may hold a password, so the message does not repeat it.
  if (!/^postgres(ql)?:\/\//.test(text)) throw new ConfigError('Osseo: DATABASE_URL must begin with postgres://.');
  if (!isReadableUrl(text)) {
    throw new ConfigError(
      'Osseo: DATABASE_URL cannot be read. It looks like postgres://user:password@host:5432/name, ' +
        'and other signs than letters and digits in user or password are percent-encoded.',
    );
  }
  return text;
}

function isReadableUrl(text: string): boolean {
  try {
    return URL.canParse(text) && decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}

function wholeNumber(
  environment: Environment,
  name: string,
  { fallback, min, max }: { readonly fallback: number; readonly min: number; readonly max: number },
): number {
  const text = environment[name];
  if (!text) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new ConfigError(`Osseo: ${name} must be a whole number from ${min} to ${max}.`);
  }
  return value;
}
