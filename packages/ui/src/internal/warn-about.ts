const said = new Set<string>();

/**
 * Tells a developer, once, of a use that works and is not what they meant. In production it says nothing, and a bundler
 * leaves the sentence out. Every such sentence goes through here, and to the console, where those of React stand.
 */
export function warnAbout(sentence: string): void {
  if (process.env.NODE_ENV === 'production' || said.has(sentence)) return;
  said.add(sentence);
  console.error(`Osseo: ${sentence}`);
}

/**
 * Tells of a part whose owner keeps its value and never hears of a change: nothing that a person does has an effect.
 *
 * ```ts
 * warnIfFrozen('Tabs', { value }, { onValueChange });
 * ```
 */
export function warnIfFrozen(part: string, kept: Readonly<Record<string, unknown>>, handler: object): void {
  if (process.env.NODE_ENV === 'production') return;
  const [[name, value] = ['', undefined]] = Object.entries(kept);
  const [[hears, hear] = ['', undefined]] = Object.entries(handler);
  if (value === undefined || hear !== undefined) return;
  const first = `default${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  warnAbout(
    `<${part}> has "${name}" and no "${hears}", so nothing that a person does can change it. Add "${hears}", or give it "${first}" and let it keep the value itself.`,
  );
}

/** Tells of words that no part says: a key that was mistyped, or that has another name by now. */
export function warnIfUnknown(group: string, own: object | undefined, words: object | undefined): void {
  if (process.env.NODE_ENV === 'production') return;
  const known = (words as Readonly<Record<string, object>> | undefined)?.[group];
  if (!own || !known) return;
  for (const key of Object.keys(own)) {
    if (!(key in known))
      warnAbout(`No part says "${group}.${key}". The words of "${group}" are: ${Object.keys(known).join(', ')}.`);
  }
}
