const MOMENT = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T(\d\d:\d\d)(?::(\d\d)(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?$/;

/**
 * Which of two dates or moments is the later: negative, 0 or positive; `undefined` where they have no
 * order, as with a year and a day within it, or two times of which one has no zone. A date alone has no
 * zone either: it is compared with the date that the other was written with.
 */
export function compareMoments(a: string, b: string): number | undefined {
  const [left, right] = [MOMENT.exec(a), MOMENT.exec(b)];
  const [leftDate = a, rightDate = b] = [left?.[1], right?.[1]];
  if (left?.[2] === undefined || right?.[2] === undefined) return compareDates(leftDate, rightDate, a.length, b.length);
  if ((left[5] === undefined) !== (right[5] === undefined)) return undefined;
  const difference = instantOf(left) - instantOf(right);
  if (Number.isNaN(difference)) return undefined;
  const isAsPrecise = (left[3] === undefined) === (right[3] === undefined);
  if (isAsPrecise) return difference;
  // One of them says nothing of the seconds: within the same minute they have no order.
  const minutes = Math.floor(instantOf(left) / MINUTE) - Math.floor(instantOf(right) / MINUTE);
  return minutes === 0 ? undefined : minutes;
}

const MINUTE = 60_000;

/** Compares what two dates both say; they are in order only if that differs or is all that was written. */
function compareDates(a: string, b: string, lengthOfA: number, lengthOfB: number): number | undefined {
  const shared = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, shared), b.slice(0, shared)];
  if (left !== right) return left < right ? -1 : 1;
  return lengthOfA === lengthOfB ? 0 : undefined;
}

/** Milliseconds since 1970, fractions of them included. A leap second counts as the second before it. */
function instantOf([, date, minutes, seconds = '00', fraction = '', zone = 'Z']: RegExpExecArray): number {
  const whole = Date.parse(`${date}T${minutes}:${seconds === '60' ? '59' : seconds}${zone}`);
  return whole + Number(`0${fraction}`) * 1000;
}

/** The same for times of day. */
export function compareTimes(a: string, b: string): number | undefined {
  const [left, right] = [TIME.exec(a), TIME.exec(b)];
  if (!left || !right) return undefined;
  const minutes = minuteOf(left) - minuteOf(right);
  if (minutes !== 0) return minutes;
  if (left[3] === undefined || right[3] === undefined) return left[3] === right[3] ? 0 : undefined;
  return Number(left[3]) - Number(right[3]);
}

function minuteOf([, hours, minutes]: RegExpExecArray): number {
  return Number(hours) * 60 + Number(minutes);
}
