import type { RestrictionKind } from '@osseo/procedures';
import type { Recovery } from '../context/recovery-context.ts';

/** Limits in one line, as the language lists things, where the line begins or in the middle of one. */
export function limitNames(
  kinds: readonly RestrictionKind[],
  place: 'first' | 'middle',
  { messages, locale }: Pick<Recovery, 'messages' | 'locale'>,
): string {
  const names = kinds.map((kind, index) =>
    place === 'first' && index === 0 ? messages.restrictionKinds[kind] : messages.restrictionNames[kind],
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
