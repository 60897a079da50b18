import { recall, remember } from "./session.ts";

/** What went wrong, without a word of any page: the catalogue key of a sentence and what it takes. */
export interface Failure {
  key: string;
  values: Record<string, string>;
  /** ISO time. */
  at: string;
}

const KEY = "failures";
const MOST = 10;

/** Kept in memory until the browser closes, for the text that a person may copy from Options. Never rejects. */
export async function noteFailure(key: string, values: Record<string, string> = {}): Promise<void> {
  const before = await lastFailures();
  await remember(KEY, [...before, { key, values, at: new Date().toISOString() }].slice(-MOST));
}

/** The oldest first. */
export async function lastFailures(): Promise<Failure[]> {
  // We alone write it, so it is what it was.
  return ((await recall(KEY)) as Failure[] | undefined) ?? [];
}

/** An error's own class, which is no word of a page; its message might hold some. */
export function nameOfError(error: unknown): string {
  return error instanceof Error ? error.name : "Error";
}
