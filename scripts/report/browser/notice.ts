/** What one way of rendering came to. */
export interface Noticed {
  /** What the policy of the page refused. */
  readonly violations: readonly string[];
  /** What React, the parts or the browser complained of. */
  readonly complaints: readonly string[];
}

declare global {
  interface Window {
    /** Filled from the first byte of the page on. */
    osseoNoticed: { violations: string[]; complaints: string[] };
  }
}

/** Runs in the page before anything of it is read. */
export function notice(): void {
  window.osseoNoticed = { violations: [], complaints: [] };
  const complain = (...words: readonly unknown[]): void =>
    void window.osseoNoticed.complaints.push(words.map(String).join(' '));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, target }) => {
    const where = target instanceof Element ? target.outerHTML.slice(0, 120) : '';
    window.osseoNoticed.violations.push(`${effectiveDirective} ${blockedURI} ${sample} ${where}`);
  });
  window.addEventListener('error', ({ message }) => complain('uncaught', message));
  window.addEventListener('unhandledrejection', ({ reason }) => complain('unhandled', reason));
  Object.assign(console, { error: complain, warn: complain });
}

/** What was noticed in the page since the last time. */
export function takeNoticed(): Noticed {
  const noticed = window.osseoNoticed;
  window.osseoNoticed = { violations: [], complaints: [] };
  return noticed;
}
