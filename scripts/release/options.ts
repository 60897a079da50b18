import { resolve } from "node:path";
import { parseArgs } from "node:util";

/** What the release engineer asked for. Paths are absolute. */
export interface Options {
  /** Throw-away keys and placeholder addresses, said so in every file's name. */
  rehearsal: boolean;
  /** Runs the delivery tests too. */
  tries: boolean;
  /** Private key, PEM, that signs the package of Chrome and Edge. */
  key: string | undefined;
  passphrase: string | undefined;
  /** Folder of the feed that the packages trust. */
  feed: string | undefined;
  /** Match patterns of the agency's own hosts. */
  hosts: string | undefined;
  /** Address of the folder that browsers fetch packages and update manifests from, with a `/` at its end. */
  base: string | undefined;
  /** Address of the list server, for the policy samples. */
  list: string | undefined;
  /** The XPI as Mozilla signed it, to be put in the place of the unsigned one. */
  signed: string | undefined;
}

export const usage = `npm run release -- --key FILE --feed FOLDER --base https://ADDRESS/ [--list https://ADDRESS/] [--hosts FILE] [--try]
npm run release -- --rehearsal [--try]       everything with throw-away keys, to look at
npm run release -- --signed FILE.xpi         takes in the package as Mozilla signed it

SIGHTLINE_SIGNING_KEY may name the key instead of --key; SIGHTLINE_SIGNING_PASSPHRASE opens it where it is locked.`;

export function readOptions(words: string[], env: Record<string, string | undefined>): Options {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    args: words,
    options: { rehearsal: flag, try: flag, key: text, feed: text, hosts: text, base: text, list: text, signed: text },
  });
  const path = (named: string | undefined) => (named === undefined ? undefined : resolve(named));
  return {
    rehearsal: values.rehearsal,
    tries: values.try,
    key: path(values.key ?? env.SIGHTLINE_SIGNING_KEY),
    passphrase: env.SIGHTLINE_SIGNING_PASSPHRASE,
    feed: path(values.feed),
    hosts: path(values.hosts),
    base: values.base === undefined ? undefined : values.base.replace(/\/*$/, "/"),
    list: values.list,
    signed: path(values.signed),
  };
}
