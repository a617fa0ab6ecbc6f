/** Answers a form post: the browser goes on with a GET, so that reloading sends nothing twice. */
export function seeOther(to: string, setCookies: readonly string[] = []): Response {
  const response = new Response(null, { status: 303, headers: { Location: to, 'Cache-Control': 'no-store' } });
  for (const cookie of setCookies) response.headers.append('Set-Cookie', cookie);
  return response;
}
