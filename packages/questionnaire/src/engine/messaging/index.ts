export { connectHost } from './connect-host.ts';
export type {
  Connection,
  DisplayRequest,
  Extracted,
  HostContext,
  HostWindow,
  LaunchContextEntry,
  MessageArrival,
  MessagingOptions,
  OwnWindow,
} from './model.ts';
