/** A place where something from outside comes in. */
export interface Door {
  name: string;
  /** What mutants are made of: bytes, letters, a JSON value, or the files in an archive. */
  made: "bytes" | "text" | "json" | "archive";
  /** Good inputs, of which mutants are made. */
  seeds(): Promise<Uint8Array[]>;
  /** Takes whatever comes. Rejects when something does not hold that must hold for every input. */
  enter(input: Uint8Array): Promise<void>;
}

/** Throws the sentence unless it holds. */
export function must(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence);
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const letters = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const asJson = (value: unknown): Uint8Array<ArrayBuffer> => bytesOf(JSON.stringify(value));

/** The value that bytes stand for, or undefined where they are no JSON: whoever reads JSON is asked before our door is. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(letters(bytes));
  } catch {
    return undefined;
  }
}
