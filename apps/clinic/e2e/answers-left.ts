import type { BrowserContext, Page } from 'playwright';

/** Where an answer could stay in a browser or on the way to the server, each as one text. */
type Places = Readonly<Record<string, string>>;

/** What was asked of the server, with the page that asked. It is not part of the browser's storage, but of logs on the way. */
export interface Asked {
  readonly addresses: readonly string[];
  /** Every value that was posted with a page of the questions. */
  readonly posted: ReadonlySet<string>;
}

/** Listens to all that the pages of a visitor ask. */
export function listenTo(page: Page): Asked {
  const addresses: string[] = [];
  const posted = new Set<string>();
  page.on('request', (request) => {
    addresses.push(request.url(), request.headers()['referer'] ?? '');
    if (request.method() !== 'POST' || !request.url().includes('/questions/')) return;
    for (const value of new URLSearchParams(request.postData() ?? '').values()) posted.add(value);
  });
  return { addresses, posted };
}

/**
 * Counts by place how often one of `answers` stands there. What is shorter than six characters is passed over: a number
 * would be found in the middle of any token.
 */
export async function answersLeft(
  page: Page,
  answers: Iterable<string>,
  elsewhere: Places,
): Promise<Readonly<Record<string, number>>> {
  const telling = [...new Set(answers)].filter((answer) => answer.length >= 6);
  const places = { ...(await placesIn(page)), ...elsewhere };
  const hits = (text: string) => telling.reduce((sum, answer) => sum + text.split(answer).length - 1, 0);
  return Object.fromEntries(Object.entries(places).map(([place, text]) => [place, hits(text)]));
}

async function placesIn(page: Page): Promise<Places> {
  const cookies = await cookiesOf(page.context());
  return { cookies, ...(await page.evaluate(readBrowser)) };
}

async function cookiesOf(context: BrowserContext): Promise<string> {
  const cookies = await context.cookies();
  return cookies.map(({ name, value }) => `${name}=${decodeURIComponent(value)}`).join('\n');
}

/** Runs in the page. */
async function readBrowser(): Promise<Places> {
  const text = (value: unknown): string =>
    JSON.stringify(value, (_key, part: unknown) => {
      if (part instanceof ArrayBuffer || ArrayBuffer.isView(part)) return new TextDecoder('latin1').decode(part);
      return part instanceof Map || part instanceof Set ? [...part] : part;
    }) ?? '';
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('A database did not open.')));
    });

  const databases: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const storeName of database.objectStoreNames) {
      const store = database.transaction(storeName).objectStore(storeName);
      databases.push(name, storeName, await done(store.getAllKeys()), await done(store.getAll()));
    }
    database.close();
  }
  const cached: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      cached.push(name, request.url, (await (await cache.match(request))?.text()) ?? '');
  }
  const entries = 'navigation' in window ? navigation.entries().map((entry) => [entry.url, entry.getState()]) : [];

  return {
    local: text(Object.entries(localStorage)),
    session: text(Object.entries(sessionStorage)),
    indexedDb: text(databases),
    caches: text(cached),
    history: text([history.state, entries]),
    windowName: window.name,
    page:
      document.documentElement.outerHTML +
      text([...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value)),
  };
}
