/** Answers a form post: the browser goes on with a GET, so that reloading sends nothing twice. */
export function seeOther(to: string, setCookies: readonly string[] = []): Response {
  return withCookies(
    new Response(null, { status: 303, headers: { Location: to, 'Cache-Control': 'no-store' } }),
    setCookies,
  );
}

/** Tells a script where to go on, since a script may not read where a redirect leads. */
export function goOn(to: string, setCookies: readonly string[] = []): Response {
  return withCookies(Response.json({ to }, { headers: { 'Cache-Control': 'no-store' } }), setCookies);
}

function withCookies(response: Response, setCookies: readonly string[]): Response {
  for (const cookie of setCookies) response.headers.append('Set-Cookie', cookie);
  return response;
}
