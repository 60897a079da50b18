import { readFile } from "node:fs/promises";
import { type KeyFile, newKeyFile, openKeyFile, readKeyFile } from "../lib/trust/key-file.ts";
import type { Signer } from "../lib/trust/sign.ts";
import { readJson, writeJson } from "./feed-folder.ts";
import { WrongUse } from "./feed-words.ts";

/** From a file, or from SIGHTLINE_PASSPHRASE; never from the command line, which others on the machine can read. */
export async function readPassphrase(file: string | undefined): Promise<string> {
  const given =
    file === undefined ? process.env.SIGHTLINE_PASSPHRASE : await readFile(file, "utf8").catch(() => undefined);
  const passphrase = given?.replace(/\r?\n$/, "") ?? "";
  if (passphrase === "") throw new WrongUse("A passphrase is needed: --passphrase-file FILE, or SIGHTLINE_PASSPHRASE.");
  return passphrase;
}

export async function makeKey(path: string, passphrase: string): Promise<KeyFile> {
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const file = await newKeyFile(passphrase, random);
  await writeJson(path, file, true);
  return file;
}

/** The key in a file; a sentence where there is none or the passphrase is not its own. */
export async function openKey(path: string, passphrase: string): Promise<Signer | string> {
  const file = readKeyFile(await readJson(path));
  if (file === null) return `${path} is no key file.`;
  return (await openKeyFile(file, passphrase)) ?? `${path} does not open with this passphrase.`;
}
