import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareVersion, readVersionCode, type VersionInfo, versionCodeOf } from "../../lib/list/version-code.ts";

const info: VersionInfo = {
  serial: 41,
  asOf: "2026-11-21",
  marking: "UNCLASSIFIED",
  partial: false,
  publishers: [
    { id: "tip", name: "TIP Office" },
    { id: "dol", name: "Labor" },
  ],
  projects: 1025,
  organisations: 377,
};
const read = (code: string) => {
  const found = readVersionCode(code);
  return found.ok ? found.version : found.why;
};

const infos = fc
  .record({
    serial: fc.integer({ min: 1, max: 1_000_000 }),
    asOf: fc.constantFrom("2026", "2026-11", "2026-11-21", "1999-12-31", "2400-02-29"),
    projects: fc.nat(),
    serials: fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 5 }),
    digest: fc.string(),
  })
  .map((some): VersionInfo => ({ ...info, ...some }));

describe("the code of a list", () => {
  test("is short, in groups of four, without letters that look alike", () => {
    expect(versionCodeOf(info)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{1,4}$/);
  });

  test("says date and serials", () => {
    fc.assert(
      fc.property(infos, (some) => {
        const { serials = [], serial, asOf } = some;
        expect(read(versionCodeOf(some))).toMatchObject({ asOf, serials: serials.length > 0 ? serials : [serial] });
      }),
    );
  });

  test("is read whatever its case, spaces and dashes, and with O, I and L for 0 and 1", () => {
    const code = versionCodeOf(info);
    const sloppy = ` ${code.toLowerCase().replaceAll("-", " – ").replaceAll("0", "o").replaceAll("1", "l")}\n`;
    expect(read(sloppy)).toEqual(read(code));
  });

  test("is never read with one or two signs wrong, or two exchanged", () => {
    const signs = fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    fc.assert(
      fc.property(
        infos,
        fc.array(fc.tuple(fc.nat(), signs), { minLength: 1, maxLength: 2 }),
        fc.nat(),
        (some, wrong, swap) => {
          const code = [...versionCodeOf(some).replaceAll("-", "")];
          const mistyped = [...code];
          for (const [place, sign] of wrong) mistyped[place % code.length] = sign;
          if (mistyped.join("") !== code.join("")) expect(read(mistyped.join(""))).toBe("mistyped");
          const exchanged = [...code];
          const at = swap % (code.length - 1);
          [exchanged[at], exchanged[at + 1]] = [exchanged[at + 1] as string, exchanged[at] as string];
          if (exchanged.join("") !== code.join("")) expect(read(exchanged.join(""))).toBe("mistyped");
        },
      ),
    );
  });

  test.each([
    ["", "empty"],
    [" - – ", "empty"],
    ["hello, world", "sign"],
    ["0000-0000-0000-0", "unknown"],
    ["7".repeat(10_000), "mistyped"],
  ])("%j says why it is none: %s", (text, why) => expect(read(text)).toBe(why));

  test("any text whatever is read or refused", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(readVersionCode(text).ok).toBe(false);
      }),
    );
  });
});

describe("one list beside another", () => {
  const versionOf = (other: Partial<VersionInfo>) => {
    const found = readVersionCode(versionCodeOf({ ...info, ...other }));
    if (!found.ok) throw new Error(found.why);
    return found.version;
  };
  test.each<[string, Partial<VersionInfo>, string]>([
    ["the same", {}, "same"],
    ["of an earlier serial", { serial: 40, asOf: "2026-08-01" }, "older"],
    ["of a later serial", { serial: 42 }, "newer"],
    ["of the same serial with other content", { projects: 1024 }, "other"],
  ])("%s", (_which, other, is) => expect(compareVersion(versionOf(other), info)).toBe(is));

  test.each<[number[], string]>([
    [[7, 12], "same"],
    [[7, 11], "older"],
    [[8, 12], "newer"],
    [[8, 11], "other"],
    [[7], "other"],
  ])("serials %j beside 7 and 12", (serials, is) => {
    expect(compareVersion(versionOf({ serials }), { ...info, serials: [7, 12] })).toBe(is);
  });
});
