type Bytes = Uint8Array<ArrayBuffer>;

/** A place that files can be put in and read back from, as a browser would read them. */
export interface Target {
  put(place: string, bytes: Bytes): Promise<void>;
  read(place: string): Promise<Bytes | null>;
  /** What is not there is removed already. */
  remove(place: string): Promise<void>;
}
