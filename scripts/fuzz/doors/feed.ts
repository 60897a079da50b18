import { buildPart } from "../../../lib/feed/build-part.ts";
import { gunzip } from "../../../lib/feed/gzip.ts";
import { readLines, writeLines } from "../../../lib/feed/line.ts";
import { openManifest, parseManifest } from "../../../lib/feed/manifest.ts";
import { editionOfPart, linesOf, type PartHead } from "../../../lib/feed/part.ts";
import { openPatch, parsePatch } from "../../../lib/feed/patch.ts";
import { parseMetadata, TOP_ROLES } from "../../../lib/trust/metadata.ts";
import { refresh } from "../../../lib/trust/refresh.ts";
import { clientOf, Repository } from "../../../test/trust/repository.ts";
import { type Door, jsonIn, letters, must } from "../door.ts";
import { fewRows } from "./lists.ts";

const CAP = 2_000_000;
const head: PartHead = { publisher: "p", serial: 1, asOf: "2026-03-03", marking: "UNCLASSIFIED", partial: false };

/** What a publisher has on its host: a manifest, shards, and the patch from one state to the next. */
async function packed(): Promise<Uint8Array<ArrayBuffer>[]> {
  const before = await buildPart(head, linesOf(fewRows(10)), null);
  const after = await buildPart({ ...head, serial: 2 }, linesOf(fewRows(12)), before);
  return [...before.files.values(), ...after.files.values()];
}

const opened: Door = {
  name: "patches",
  made: "text",
  seeds: async () => {
    const texts = await Promise.all((await packed()).map((bytes) => gunzip(bytes, CAP)));
    return texts.filter((text) => text !== null);
  },
  enter: async (input) => {
    const text = letters(input);
    parseManifest(text);
    parsePatch(text);
    const lines = readLines(text);
    if (lines === null) return;
    must(readLines(writeLines(lines)) !== null, "lines that were read are not read again");
    editionOfPart(head, lines);
  },
};

const compressed: Door = {
  name: "packed files",
  made: "bytes",
  seeds: packed,
  enter: async (input) => {
    const bytes = Uint8Array.from(input);
    await openManifest(bytes, CAP);
    await openPatch(bytes, CAP);
    const text = await gunzip(bytes, CAP);
    must(text === null || text.length <= CAP, "a file was opened further than its cap");
  },
};

let made: Promise<Repository> | null = null;
const repository = (): Promise<Repository> => {
  made ??= Repository.create();
  return made;
};

/** Signed metadata in the place of the good one: the client refuses it or trusts what was signed, and nothing else. */
const metadata: Door = {
  name: "metadata",
  made: "json",
  seeds: async () => [...(await repository()).files.values()],
  enter: async (input) => {
    const bytes = Uint8Array.from(input);
    for (const role of TOP_ROLES) parseMetadata(bytes, role, role);
    const good = await repository();
    const name = fileOf(jsonIn(input));
    const kept = good.files.get(name);
    const world = clientOf(good);
    good.files.set(name, bytes);
    const outcome = await refresh(world).finally(() =>
      kept === undefined ? good.files.delete(name) : good.files.set(name, kept),
    );
    if (outcome.ok) must(outcome.value.targets.version === good.targets.version, "it trusts what nobody signed");
  },
};

/** Which file of the repository an input stands for, by what it says it is. */
function fileOf(value: unknown): string {
  const signed = Object(Object(value).signed);
  switch (signed._type) {
    case "root":
      return "2.root.json";
    case "snapshot":
      return "1.snapshot.json";
    case "targets":
      return "1.targets.json";
    default:
      return "timestamp.json";
  }
}

export const feedDoors = [opened, compressed, metadata];
