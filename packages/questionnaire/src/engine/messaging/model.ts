import type { Bundle, QuestionnaireResponse, Reference } from 'fhir/r4.js';
import type { Session } from '../model/session.ts';

/** What arrives at a window, such as a `MessageEvent` of the DOM. */
export interface MessageArrival {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/** The window that the form is in: what is used of `window`. */
export interface OwnWindow {
  addEventListener(type: 'message', listener: (event: MessageArrival) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageArrival) => void): void;
}

/** The window of the host system: what is used of `window.opener` or `window.parent`. */
export interface HostWindow {
  postMessage(message: unknown, targetOrigin: string): void;
}

/** Whom and what a form is about, as the host has said so far. All of it comes from another system. */
export interface HostContext {
  readonly subject?: Reference;
  readonly author?: Reference;
  readonly encounter?: Reference;
  readonly launchContext?: readonly LaunchContextEntry[];
}

export interface LaunchContextEntry {
  readonly name: string;
  readonly contentReference?: Reference;
  readonly contentResource?: unknown;
}

/** What the host asks to be shown. It comes from another system: only the types of the resources have been looked at. */
export interface DisplayRequest {
  /** Left out where only a response came; what it names is then to be found elsewhere. */
  readonly questionnaire: unknown;
  readonly response: QuestionnaireResponse | undefined;
  readonly context: HostContext;
  /** The last `sdc.configure`: `terminologyServer`, `dataServer`, `configuration`. */
  readonly configuration: Readonly<Record<string, unknown>>;
}

export interface MessagingOptions {
  readonly window: OwnWindow;
  readonly host: HostWindow;
  /** The one origin to which and from which messages go (`messaging_origin` of the launch); never `*`. */
  readonly origin: string;
  /** The `messaging_handle` of the launch. A message without it is none. */
  readonly handle: string;
  /** A new id on every call, such as `crypto.randomUUID()`. */
  readonly newId: () => string;
  /** How this system calls itself in the handshake. */
  readonly application: { readonly name: string; readonly version?: string; readonly publisher?: string };
  /** Opens a session over what the host asks for, and shows it. What it throws is told to the host without its words. */
  readonly open: (request: DisplayRequest) => Session | Promise<Session>;
  /** Does what `sdc.requestExtract` asks for, such as by `extract`. Without it, the host is told that nothing does. */
  readonly extract?: (request: Pick<DisplayRequest, 'questionnaire' | 'response'>) => Extracted | Promise<Extracted>;
}

/** What `extract` gives: a problem has a code and a place in the form, never an answer. */
export interface Extracted {
  readonly bundle: Bundle | undefined;
  readonly problems: readonly { readonly code: string; readonly path: string }[];
}

/** A form in touch with the system that has opened it. */
export interface Connection {
  /** Tells the host in which question the focus is. */
  focused(linkId: string): void;
  /** Tells the host that the person is done. Gives whether the host will close the form. */
  done(): Promise<boolean>;
  /** Ends the connection: nothing is sent or heard any more. */
  close(): void;
}

/** The payload with which a request is answered. */
export type Reply = Readonly<Record<string, unknown>>;
