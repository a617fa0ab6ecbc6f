/** What one address of a form is. */
export type FormPlace =
  /** A page, from 1. `returns`: somebody changes answers, and goes back to check them. */
  | { readonly kind: 'page'; readonly page: number; readonly returns: boolean }
  | { readonly kind: 'review' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'cancelled' };

/** The addresses of a form. None holds an answer, or anything else about a person. */
export interface FormAddresses {
  /** `undefined` for an address that is not of the form. */
  placeAt(url: URL): FormPlace | undefined;
  hrefOf(place: FormPlace): string;
}

/** `/intake` and `/intake/1`, `/intake/2`, ..., `/intake/2/change`, `/intake/check`, `/intake/sent`, `/intake/cancelled`. */
export function formAddresses(base: string): FormAddresses {
  const root = base.replace(/\/$/, '');
  const places: Readonly<Record<string, FormPlace>> = {
    '': { kind: 'page', page: 1, returns: false },
    '/check': { kind: 'review' },
    '/sent': { kind: 'sent' },
    '/cancelled': { kind: 'cancelled' },
  };

  return {
    placeAt({ pathname }) {
      if (pathname !== root && !pathname.startsWith(`${root}/`)) return undefined;
      const rest = pathname.slice(root.length).replace(/\/$/, '');
      if (Object.hasOwn(places, rest)) return places[rest];
      const [, page, change] = /^\/([1-9]\d{0,3})(\/change)?$/.exec(rest) ?? [];
      return page === undefined ? undefined : { kind: 'page', page: Number(page), returns: change !== undefined };
    },
    hrefOf(place) {
      if (place.kind === 'page') return `${root}/${place.page}${place.returns ? '/change' : ''}`;
      if (place.kind === 'review') return `${root}/check`;
      return `${root}/${place.kind}`;
    },
  };
}
