/**
 * Brings what we say now into what somebody else has made of what we said
 * before: a merge of three. What they changed or added and we did not stays
 * as they have it; what we changed is ours. So elements and extensions that
 * nobody here knows survive untouched.
 * @param before what we wrote then, or would have
 * @param now what we write now
 * @param received their version of `before`
 */
export function mergeReceived<Resource extends object>(before: Resource, now: Resource, received: Resource): Resource {
  return merge(before, now, received) as Resource;
}

function merge(before: unknown, now: unknown, received: unknown): unknown {
  if (same(before, now)) return received;
  if (Array.isArray(received) && (now === undefined || Array.isArray(now))) {
    const merged = mergeLists(listOf(before), listOf(now), received);
    return merged.length === 0 ? undefined : merged;
  }
  if (isObject(now) && isObject(received)) return mergeObjects(isObject(before) ? before : {}, now, received);
  return now;
}

type Json = Readonly<Record<string, unknown>>;

function mergeObjects(before: Json, now: Json, received: Json): Json {
  const names = new Set([...Object.keys(received), ...Object.keys(now)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const merged = merge(before[name], now[name], received[name]);
      return merged === undefined ? [] : [[name, merged]];
    }),
  );
}

/** Our entries in our order, then theirs. What we no longer say is gone, whatever they wrote to it. */
function mergeLists(
  before: readonly unknown[],
  now: readonly unknown[],
  received: readonly unknown[],
): readonly unknown[] {
  const old = keyed(before);
  const theirs = keyed(received);
  const ours = keyed(now);
  return [
    ...[...ours].map(([key, entry]) => (theirs.has(key) ? merge(old.get(key), entry, theirs.get(key)) : entry)),
    ...[...theirs].flatMap(([key, entry]) => (ours.has(key) || old.has(key) ? [] : [entry])),
  ];
}

/** Entries by what names them: an extension by its address, anything else by its id or its place. */
function keyed(entries: readonly unknown[]): ReadonlyMap<string, unknown> {
  const counts = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const name = isObject(entry) ? String(entry['url'] ?? entry['id'] ?? '') : '';
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return [`${name} ${count}`, entry];
    }),
  );
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
