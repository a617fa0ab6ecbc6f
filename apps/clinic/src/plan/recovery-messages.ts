import { recoveryEn } from '@osseo/recovery-timeline/messages/en';
import { recoveryKo } from '@osseo/recovery-timeline/messages/ko';
import type { Locale } from '../languages.ts';

const messages = { en: recoveryEn, ko: recoveryKo } as const satisfies Record<Locale, unknown>;

/** What a recovery plan says besides the procedures' own sentences, in one language. */
export function recoveryMessagesFor(locale: Locale): (typeof messages)[Locale] {
  return messages[locale];
}
