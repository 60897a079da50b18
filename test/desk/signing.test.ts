import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, test } from "vitest";
import type { FeedHost } from "../../entrypoints/desk-work/feed-host.ts";
import { feedHost, putFiles } from "../../entrypoints/desk-work/feed-host.ts";
import { ownPart } from "../../entrypoints/desk-work/own-part.ts";
import { mergePending, readPending, writePending } from "../../entrypoints/desk-work/pending.ts";
import { makeSigner, ownSigner, publicFile } from "../../entrypoints/desk-work/signing-key.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import type { Edition } from "../../lib/list/schema.ts";
import { openDraftStore } from "../../lib/store/drafts.ts";
import { edition, project } from "../store/edition.ts";
import { aDesk, STATE } from "./a-draft.ts";

type Bytes = Uint8Array<ArrayBuffer>;
const source = { url: null, title: "A list", asOf: "2026" };
const office = (id: string, successor: string | null = null): Edition["offices"][number] => ({
  id,
  department: "Labor",
  name: id,
  abbreviation: null,
  functions: [],
  page: null,
  validFrom: null,
  validTo: null,
  successor,
  note: null,
  source,
});
const fact = (country: string): Edition["countryFacts"][number] => ({
  country,
  kind: "tier",
  year: 2026,
  from: null,
  to: null,
  value: "Tier 2",
  note: null,
  source,
});
const joint = (): Edition =>
  edition(3, {
    publishers: [
      { id: "state", name: "State" },
      { id: "dol", name: "Labor" },
    ],
    organisations: ["ilo", "iom"].map((id) => ({ id, name: id, aliases: [], acronym: null, domain: null, kind: null })),
    offices: [office("state.tip"), office("dol.ilab", "dol.new"), office("dol.new"), office("dol.idle")],
    projects: [
      project("dol.cocoa", { publisher: "dol", implementer: "ilo", funder: "dol.ilab", countries: ["CI"] }),
      project("state.shelter", { publisher: "state", implementer: "iom", funder: "state.tip", countries: ["GH"] }),
    ],
    countryFacts: [fact("GH"), fact("CI")],
  });

describe("a publisher's own part", () => {
  test("is its records and what they name, and nothing of another's", () => {
    const part = ownPart(joint(), "dol", null, joint());
    expect(part.ok && part.lines.map(({ key }) => key)).toEqual([
      "offices/dol.idle",
      "offices/dol.ilab",
      "offices/dol.new",
      "organisations/ilo",
      "projects/dol.cocoa",
      "publishers/dol",
    ]);
  });

  test("has the facts that it had, and those that the draft has changed", () => {
    const changed = { ...joint(), countryFacts: [fact("GH"), fact("CI"), fact("TG")] };
    const before = ownPart(
      { ...joint(), publishers: [{ id: "dol", name: "Labor" }], countryFacts: [fact("CI")] },
      "dol",
      null,
      joint(),
    );
    const texts = new Set(before.ok ? before.lines.map(({ text }) => text) : []);
    const part = ownPart(changed, "dol", texts, joint());
    const facts = part.ok
      ? part.lines.filter(({ table }) => table === "countryFacts").map(({ row }) => row.country)
      : [];
    expect(facts.sort()).toEqual(["CI", "TG"]);
  });

  test("of the only publisher is all there is", () => {
    const alone = { ...joint(), publishers: [{ id: "dol", name: "Labor" }], projects: joint().projects.slice(0, 1) };
    const part = ownPart(alone, "dol", null, alone);
    expect(part.ok && part.lines.filter(({ table }) => table === "countryFacts")).toHaveLength(2);
  });
});

describe("a pending file", () => {
  const digest = "a".repeat(64);
  const pending = {
    role: "dol",
    file: { signed: { _type: "targets", version: 2 }, signatures: [{ keyid: "one", sig: "00" }] },
    data: new Map<string, Bytes>([[`t/dol/s/${digest}._.bin`, Uint8Array.of(1, 2, 3)]]),
  };
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  test("comes back as it was written", () => {
    expect(readPending(bytesOf(writePending(pending)))).toEqual(pending);
  });

  test.each([
    ["no JSON", "{"],
    ["another kind", JSON.stringify({ kind: "sightline-correction" })],
    ["a place outside the data", writePending({ ...pending, data: new Map([["m/1.root.json", Uint8Array.of(1)]]) })],
    ["a way up", writePending({ ...pending, data: new Map([[`t/../${digest}.x`, Uint8Array.of(1)]]) })],
    ["signatures that are none", writePending(pending).replace('"keyid"', '"key"')],
  ])("with %s is none", (_what, text) => expect(readPending(bytesOf(text))).toBeNull());

  test("takes signatures of a copy that says the same, and of no other", () => {
    const signed = { ...pending, file: { ...pending.file, signatures: [{ keyid: "two", sig: "11" }] } };
    expect(mergePending(pending, signed)?.file.signatures.map(({ keyid }) => keyid)).toEqual(["one", "two"]);
    const other = { ...signed, file: { ...signed.file, signed: { _type: "targets", version: 3 } } };
    expect(mergePending(pending, other)).toBeNull();
    expect(mergePending(pending, { ...signed, role: "state" })).toBeNull();
  });
});

describe("files on a host", () => {
  const digest = "b".repeat(64);
  const files = new Map<string, Bytes>([
    ["m/2.dol.json", Uint8Array.of(9)],
    [`t/dol/${digest}.manifest.bin`, Uint8Array.of(2)],
    [`t/dol/s/${digest}._.bin`, Uint8Array.of(1)],
  ]);
  const host = (held: Map<string, Bytes>, keep = (_place: string, bytes: Bytes) => bytes) => {
    const puts: string[] = [];
    const one: FeedHost = {
      base: "",
      read: async (place) => held.get(place) ?? null,
      put: async (place, bytes) => {
        puts.push(place);
        held.set(place, keep(place, bytes));
      },
    };
    return { one, puts };
  };

  test("go there data first, and what is there already is left", async () => {
    const { one, puts } = host(new Map([[`t/dol/s/${digest}._.bin`, Uint8Array.of(1)]]));
    expect(await putFiles(one, files, () => {})).toEqual({ kind: "put", files: 3 });
    expect(puts).toEqual([`t/dol/${digest}.manifest.bin`, "m/2.dol.json"]);
  });

  test("that do not read back stop everything behind them", async () => {
    const { one, puts } = host(new Map(), (place, bytes) => (place.includes("manifest") ? Uint8Array.of(0) : bytes));
    expect(await putFiles(one, files, () => {})).toMatchObject({ kind: "lost" });
    expect(puts).not.toContain("m/2.dol.json");
  });

  test("never replace metadata that somebody else has put there", async () => {
    const held = new Map([["m/2.dol.json", Uint8Array.of(7)]]);
    expect(await putFiles(host(held).one, files, () => {})).toEqual({ kind: "taken", place: "m/2.dol.json" });
    expect(held.get("m/2.dol.json")).toEqual(Uint8Array.of(7));
  });

  test("an address without its last slash is the same host", () => {
    expect(feedHost("https://lists.example/feed", null).base).toBe("https://lists.example/feed/");
  });
});

test("a browser's key is made once, signs, and cannot be taken out", async () => {
  const store = await openDraftStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  expect(await ownSigner(store)).toBeNull();
  const made = await makeSigner(store);
  expect((await makeSigner(store)).keyid).toBe(made.keyid);
  const { privateKey } = (await store.kept("signing key")) as { privateKey: CryptoKey };
  expect(privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey("pkcs8", privateKey)).rejects.toThrow();
  expect(JSON.parse(await publicFile(made.key))).toEqual({ keyid: made.keyid, key: made.key });
  expect((await ownSigner(store))?.keyid).toBe(made.keyid);
});

test("a publisher's part is exported as the command line takes it: one publisher, ids in its lane", async () => {
  const { desk } = aDesk();
  await desk.begin({ publisher: STATE, name: "part" });
  const answer = await desk.export({ format: "part" });
  const parsed = parseEdition(JSON.parse(answer.kind === "file" ? answer.text : "null"));
  expect(parsed.ok && parsed.value.publishers.map(({ id }) => id)).toEqual(["state"]);
  expect(parsed.ok && parsed.value.projects.map(({ id }) => id)).toEqual(["state.east-africa", "state.shelter"]);
});
