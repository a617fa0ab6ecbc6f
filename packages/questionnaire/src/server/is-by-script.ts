/** Whether a script asks, which gets JSON: it may not read where a redirect leads, and shows no page. */
export function isByScript(request: Request): boolean {
  return request.headers.get('accept') === 'application/json';
}
