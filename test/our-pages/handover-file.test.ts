import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HandoverContent, readHandover, spoken, writeHandover } from "../../entrypoints/our-page/handover-file.ts";
import { handoverList } from "../../lib/advise/handover.ts";
import { correctionOf } from "../../lib/exchange/correction.ts";
import { context, project, readerOf, TODAY } from "../advise/small-edition.ts";

const one = project("2015-gh-iom", { end: "2027-03-31" });
const reader = readerOf({ projects: [one] });
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function content(): Promise<HandoverContent> {
  const draft = { says: "2028", reason: "", source: null };
  return {
    ...(await handoverList(["GH", "TG"], reader, context())),
    watchlist: [{ kind: "country", id: "GH", on: "2026-11-01" }],
    corrections: [correctionOf({ serial: 1, asOf: "2026-11-21" }, one, "end", draft, () => null)],
    consults: [{ id: "0123456789abcdef", on: "2026-11-01", asked: "PRM", about: "no. 14", answered: null }],
  };
}

describe("a handover pack", () => {
  test("comes back as it was written", async () => {
    const given = await content();
    const read = await readHandover(bytesOf(await writeHandover(given, TODAY)), "UNCLASSIFIED");
    expect(read).toMatchObject({ ok: true, handover: { on: TODAY, content: given } });
    expect(given.briefs.map(({ country, text }) => [country, text.startsWith("UNCLASSIFIED\n")])).toEqual([
      ["GH", true],
      ["TG", true],
    ]);
  });

  test("of a version that had no consult log is read", async () => {
    const { consults: _none, ...given } = await content();
    const read = await readHandover(bytesOf(await writeHandover(given, TODAY)), "UNCLASSIFIED");
    expect(read).toMatchObject({ ok: true, handover: { content: given } });
  });

  test("that was changed anywhere after it was written is refused", async () => {
    const text = await writeHandover(await content(), TODAY);
    for (const [from, to] of [
      ["2028", "2029"],
      ["Project 2015-gh-iom", "Project 2015-gh-oim"],
      ["2026-11-01", "2026-11-02"],
    ] as const) {
      expect(text).toContain(from);
      expect(await readHandover(bytesOf(text.replace(from, to)), "CUI")).toEqual({ ok: false, why: "changed" });
    }
  });

  test("of which one byte is another is refused, or is the same pack", async () => {
    const bytes = bytesOf(await writeHandover(await content(), TODAY));
    const whole = await readHandover(bytes, "CUI");
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = bytes.with(at, (bytes[at] ?? 0) ^ by);
        const read = await readHandover(changed, "CUI");
        // A space between two fields may be another one.
        if (read.ok) expect(read).toEqual(whole);
      }),
      { numRuns: 2_000 },
    );
    const text = new TextDecoder().decode(bytes);
    const later = text.replace(`"on": "${TODAY}",\n "sha256"`, '"on": "2026-11-29",\n "sha256"');
    expect(later).not.toBe(text);
    expect(await readHandover(bytesOf(later), "CUI")).toEqual({ ok: false, why: "changed" });
  });

  test("of the first version, whose digest is of its content alone, is read", async () => {
    const given = await content();
    const hash = await crypto.subtle.digest("SHA-256", bytesOf(JSON.stringify(given)));
    const sha256 = Buffer.from(hash).toString("hex");
    const pack = { kind: "sightline-handover", version: 1, on: TODAY, sha256, content: given };
    expect(await readHandover(bytesOf(JSON.stringify(pack)), "CUI")).toMatchObject({ ok: true, handover: { sha256 } });
    const second = { ...pack, version: 2 };
    expect(await readHandover(bytesOf(JSON.stringify(second)), "CUI")).toEqual({ ok: false, why: "changed" });
  });

  test("above the ceiling is not shown", async () => {
    const given = await content();
    const text = await writeHandover({ ...given, edition: { ...given.edition, marking: "SBU" } }, TODAY);
    expect(await readHandover(bytesOf(text), "UNCLASSIFIED")).toEqual({ ok: false, why: "above" });
    expect(await readHandover(bytesOf(text), "SBU")).toMatchObject({ ok: true });
  });

  test.each([
    ["a field of its own", (pack: Record<string, unknown>) => ({ ...pack, author: "me" })],
    ["another kind", (pack: Record<string, unknown>) => ({ ...pack, kind: "sightline-correction" })],
    ["a later version", (pack: Record<string, unknown>) => ({ ...pack, version: 3 })],
    ["no content", (pack: Record<string, unknown>) => ({ ...pack, content: null })],
  ])("with %s is refused", async (_what, change) => {
    const pack = JSON.parse(await writeHandover(await content(), TODAY)) as Record<string, unknown>;
    expect(await readHandover(bytesOf(JSON.stringify(change(pack))), "CUI")).toEqual({ ok: false, why: "other" });
  });

  test.each<[string, (given: HandoverContent) => object]>([
    ["more countries than a post has", () => ({ countries: Array(51).fill("GH") })],
    ["a country that is none", () => ({ countries: ["<b>"] })],
    ["watching what no list can have", () => ({ watchlist: [{ kind: "country", id: "<b>", on: TODAY }] })],
    [
      "a consult that is none",
      () => ({ consults: [{ id: "x", on: "2026-11-21", asked: "PRM", about: "", answered: null }] }),
    ],
    ["a correction that is none", () => ({ corrections: [{ kind: "sightline-correction" }] })],
    ["a brief without end", () => ({ briefs: [{ country: "GH", text: "x".repeat(400_001) }] })],
    [
      "a contact with a name of its own",
      () => ({ contacts: [{ role: "", office: "", mailbox: "", notes: [], name: "A" }] }),
    ],
  ])("with %s is refused, though its digest fits", async (_what, change) => {
    const given = await content();
    const text = await writeHandover({ ...given, ...change(given) } as HandoverContent, TODAY);
    expect(await readHandover(bytesOf(text), "CUI")).toEqual({ ok: false, why: "other" });
  });

  test("no file whatever ends in an exception", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.json().map(bytesOf)), async (bytes) => {
        expect(await readHandover(bytes, "CUI")).toMatchObject({ ok: false });
      }),
      { numRuns: 200 },
    );
  });

  test("names nobody: a contact is a role and a mailbox", async () => {
    const { contacts } = await content();
    for (const contact of contacts) expect(Object.keys(contact)).toEqual(["role", "office", "mailbox", "notes"]);
  });
});

test("a digest is spoken four by four", () => {
  expect(spoken("0123456789abcdef")).toBe("0123 4567 89ab cdef");
});
