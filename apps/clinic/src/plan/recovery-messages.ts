import { recoveryEn } from '@osseo/recovery-timeline/messages/en';
import { recoveryEs } from '@osseo/recovery-timeline/messages/es';
import { recoveryKo } from '@osseo/recovery-timeline/messages/ko';
import type { Locale } from '../languages.ts';

const messages = { en: recoveryEn, ko: recoveryKo, es: recoveryEs } as const satisfies Record<Locale, unknown>;

/** What a recovery plan says besides the procedures' own sentences, in one language. */
export function recoveryMessagesFor(locale: Locale): (typeof messages)[Locale] {
  return messages[locale];
}
