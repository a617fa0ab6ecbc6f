/** A page that is not through with everything after this long is left, whatever it is doing. */
const LIMIT = 300_000;

/** Whether the work ended in time. What is under way in a page ends with the page, and is not heard any more. */
export async function inTime(work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const stopped = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), LIMIT);
  });
  const isThrough = await Promise.race([work.then(() => true), stopped]);
  clearTimeout(timer);
  return isThrough;
}

export const TOO_LATE: string = `stopped after ${LIMIT / 1000} s`;
