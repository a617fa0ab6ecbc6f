/**
 * The address of whoever asks. Each proxy adds the address that it heard from at the end of `X-Forwarded-For`, so with
 * `proxies` of our own in front, the one that many places from the end is right, and all before it may be invented.
 */
export function clientAddress(
  forwardedFor: string | undefined,
  connection: string | undefined,
  proxies: number,
): string {
  const named = (forwardedFor ?? '').split(',').map((part) => part.trim());
  const address = proxies > 0 ? named.at(-proxies) : undefined;
  return address || connection || 'unknown';
}
