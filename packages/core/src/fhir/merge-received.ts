/**
 * Brings what we say now into what somebody else has made of what we said
 * before: a merge of three. What they changed or added and we did not stays
 * as they have it; what we changed is ours. So elements and extensions that
 * nobody here knows survive untouched.
 * @param before what we wrote then, or would have
 * @param now what we write now
 * @param received their version of `before`
 * @param ids entries of their lists that are ours, by the ids that we gave them: not every system keeps ids of elements
 */
export function mergeReceived<Resource extends object>(
  before: Resource,
  now: Resource,
  received: Resource,
  ids: ReadonlyMap<unknown, string> = new Map(),
): Resource {
  return merge({ before, now, received, name: '' }, ids) as Resource;
}

/** The three states of one element, and its name. */
interface Versions<Value> {
  readonly before: Value;
  readonly now: Value;
  readonly received: Value;
  readonly name: string;
}

type Ids = ReadonlyMap<unknown, string>;

function merge({ before, now, received, name }: Versions<unknown>, ids: Ids): unknown {
  if (same(before, now)) return received;
  if (Array.isArray(received) && (now === undefined || Array.isArray(now))) {
    const merged = mergeLists({ before: listOf(before), now: listOf(now), received, name }, ids);
    return merged.length === 0 ? undefined : merged;
  }
  if (isObject(now) && isObject(received))
    return mergeObjects({ before: isObject(before) ? before : {}, now, received, name }, ids);
  return now;
}

type Json = Readonly<Record<string, unknown>>;

function mergeObjects({ before, now, received }: Versions<Json>, ids: Ids): Json {
  const names = new Set([...Object.keys(received), ...Object.keys(now)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const merged = merge({ before: before[name], now: now[name], received: received[name], name }, ids);
      return merged === undefined ? [] : [[name, merged]];
    }),
  );
}

/** Our entries in our order, then theirs. What we no longer say is gone, whatever they wrote to it. */
function mergeLists({ before, now, received, name }: Versions<readonly unknown[]>, ids: Ids): readonly unknown[] {
  const old = keyed(before, name, ids);
  const theirs = keyed(received, name, ids);
  const ours = keyed(now, name, ids);
  return [
    ...[...ours].map(([key, entry]) =>
      theirs.has(key) ? merge({ before: old.get(key), now: entry, received: theirs.get(key), name }, ids) : entry,
    ),
    ...[...theirs].flatMap(([key, entry]) => (ours.has(key) || old.has(key) ? [] : [entry])),
  ];
}

/** Entries by what names them: an extension by its address, anything else by its id, its label or its place. */
function keyed(entries: readonly unknown[], list: string, ids: Ids): ReadonlyMap<string, unknown> {
  const counts = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const name = ids.get(entry) ?? nameOf(entry, list);
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return [`${name} ${count}`, entry];
    }),
  );
}

function nameOf(entry: unknown, list: string): string {
  if (!isObject(entry)) return '';
  // What a work cites has an address too, which others may add.
  return String((/extension$/i.test(list) ? entry['url'] : (entry['id'] ?? entry['label'])) ?? '');
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, index) => same(entry, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => same(a[name], b[name]));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
