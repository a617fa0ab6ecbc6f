/** A photo of the log. It is nowhere but in its store. */
export interface Photo {
  /** In the order of the alphabet as in that of adding. */
  readonly id: string;
  /** Day of the plan on which it was added; `null` where that is not known. */
  readonly day: number | null;
  /** A JPEG without metadata, upright. */
  readonly image: Blob;
}

/** Where photos are kept. The host chooses: `devicePhotos`, `memoryPhotos`, or its own. */
export interface PhotoStore {
  /** What is here, oldest first. It makes nothing that was not there. */
  list(): Promise<readonly Photo[]>;
  add(photo: Photo): Promise<void>;
  remove(id: string): Promise<void>;
  /** Takes all of them away, and every trace that there were any. */
  clear(): Promise<void>;
}
