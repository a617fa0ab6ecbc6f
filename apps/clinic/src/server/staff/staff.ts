/** Someone who works at the clinic and may read submissions. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** `setCookies` are whole `Set-Cookie` values: append each to the response. */
export type SignIn =
  | { readonly kind: 'signed-in'; readonly setCookies: readonly string[] }
  /** Unknown address or wrong password; which of the two is not said. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'too-many-attempts'; readonly retryAfterSeconds: number };

export type StaffCheck =
  | { readonly kind: 'staff'; readonly staff: StaffMember; readonly setCookies: readonly string[] }
  | { readonly kind: 'anonymous'; readonly setCookies: readonly string[] };

export interface Staff {
  /** `clientAddress` is the address of the connection (`Astro.clientAddress`), never a header a client can write. */
  signIn(attempt: {
    readonly email: string;
    readonly password: string;
    readonly clientAddress: string;
  }): Promise<SignIn>;
  /** Ends the session in the database and gives the cookies that clear the browser. */
  signOut(request: Request): Promise<{ readonly setCookies: readonly string[] }>;
  /** Who is asking. A session ends after 15 minutes without a request and 8 hours in any case. Call it first on every staff route. */
  requireStaff(request: Request): Promise<StaffCheck>;
  /** @throws {Error} if the address is taken or the password has fewer than 12 characters. */
  create(account: { readonly email: string; readonly name: string; readonly password: string }): Promise<StaffMember>;
}
