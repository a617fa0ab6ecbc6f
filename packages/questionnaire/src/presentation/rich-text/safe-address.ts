/** Where a link in a form may lead. Anything else, `javascript:` first of all, is no link. */
export function linkIn(address: string): string | undefined {
  return allowed(address, /^(?:https?|mailto|tel):$/);
}

/** Where a picture, a sound or a film may come from: encrypted, or from the form itself. */
export function mediaIn(address: string): string | undefined {
  return DATA.test(address) ? address : allowed(address, /^https:$/);
}

/** Of pictures, those that hold no script and no pictures of others. */
const DATA = /^data:(?:image\/(?:png|jpeg|gif|webp|avif)|audio\/[\w.+-]+|video\/[\w.+-]+);base64,[A-Za-z0-9+/=]+$/;

/** An absolute address is read as a browser reads it, which drops tabs and line ends on the way. */
function allowed(address: string, schemes: RegExp): string | undefined {
  const scheme = /^\s*([a-z][a-z0-9+.-]*:)/i.exec(address.replace(/[\t\n\r]/g, ''))?.[1];
  if (scheme === undefined || !schemes.test(scheme.toLowerCase())) return undefined;
  return address.replace(/[\t\n\r]/g, '').trim();
}
