import type { Urgency, WarningSignId } from '@osseo/procedures';

/** The one group of the form: one page, asked at once. */
export const GROUP = 'check-in';

/** All signs of one urgency are one question. */
export function signsLinkId(urgency: Urgency): string {
  return `signs-${urgency}`;
}

/** Whether a sign is an emergency, asked of those who have it. */
export function escalationLinkId(sign: WarningSignId): string {
  return `${sign}-emergency`;
}
