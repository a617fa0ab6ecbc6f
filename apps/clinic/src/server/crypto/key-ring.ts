/** The keys of one site: new data is sealed with the first, old data opens with any. */
export interface KeyRing {
  readonly current: EncryptionKey;
  find(id: string): EncryptionKey | undefined;
}

export interface EncryptionKey {
  /** Eight hexadecimal digits made from the key itself; they go into every envelope. */
  readonly id: string;
  /** 32 bytes. */
  readonly bytes: Uint8Array;
}
