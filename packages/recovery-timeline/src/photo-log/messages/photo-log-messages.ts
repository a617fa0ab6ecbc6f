import type { FileDropMessages } from '@osseo/ui';

/** Every word of the photo log. */
export interface PhotoLogMessages {
  readonly title: string;
  /** Where the photos are, who can see them, and who cannot. */
  readonly note: string;
  /** The same for photos that are gone with the page. */
  readonly noteInMemory: string;
  /** `{number}`: the clinic's telephone. */
  readonly callClinic: string;
  /** Begins the log: nothing is kept before. */
  readonly begin: string;
  readonly add: string;
  /** What is taken out of a photo, and what is in sight. */
  readonly addHelp: string;
  /** The controls of the field. */
  readonly files: FileDropMessages;
  /** The kinds of file, in words. */
  readonly kinds: string;
  readonly adding: string;
  readonly added: string;
  readonly deleted: string;
  readonly empty: string;
  /** `{number}`, `{when}` */
  readonly photo: string;
  /** `{number}`: the day is not known. */
  readonly undated: string;
  readonly remove: string;
  /** `{photo}`: which one, for those who listen. It holds the words of `remove`. */
  readonly removePhoto: string;
  readonly removeAll: string;
  readonly reallyRemove: string;
  readonly keep: string;
  readonly noStorage: string;
  readonly full: string;
  readonly broken: string;
  readonly needsScript: string;
}
