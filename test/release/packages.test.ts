import { createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unpackedKey } from "../../lib/browser/manifest.ts";
import { unzipped, zipOf } from "../../scripts/release/archive.ts";
import { chromiumId, packCrx, spkiOf } from "../../scripts/release/crx.ts";
import { contentsOf } from "../../scripts/release/inventory.ts";
import { names, pack, sha256 } from "../../scripts/release/packages.ts";
import { compare } from "../../scripts/release/twice.ts";

const { privateKey: key } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const encode = (text: string) => new TextEncoder().encode(text);
const path = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(\/[a-z0-9]{1,8}){0,2}\.js$/);
const someFiles = fc.uniqueArray(fc.tuple(path, fc.uint8Array({ maxLength: 400 })), { selector: ([name]) => name });

describe("an archive", () => {
  test("gives back what was put in, and is the same in whatever order it was put in", () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const zip = zipOf(new Map(files));
        expect(zipOf(new Map([...files].reverse()))).toEqual(zip);
        expect([...unzipped(zip)].map(([name, bytes]) => [name, [...bytes]])).toEqual(
          [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, bytes]) => [name, [...bytes]]),
        );
      }),
    );
  });

  test("is the same in every time zone", () => {
    const { TZ } = process.env;
    const zones = ["Pacific/Kiritimati", "America/Adak", "Asia/Kathmandu"];
    const seen = zones.map((zone) => {
      process.env.TZ = zone;
      return [new Date(0).getTimezoneOffset(), sha256(zipOf(new Map([["a.js", encode("a")]])))];
    });
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    expect(new Set(seen.map(([offset]) => offset)).size).toBe(3);
    expect(new Set(seen.map(([, hash]) => hash)).size).toBe(1);
  });
});

/** The fields of a protocol buffer that has byte fields only. */
function fieldsOf(bytes: Uint8Array): Map<number, Uint8Array> {
  const found = new Map<number, Uint8Array>();
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = number();
    const length = number();
    found.set(tag >> 3, bytes.subarray(at, at + length));
    at += length;
  }
  return found;
}

describe("the package for Chrome and Edge", () => {
  const zip = zipOf(new Map([["manifest.json", encode("{}")]]));
  const crx = packCrx(zip, key);
  const view = new DataView(crx.buffer, crx.byteOffset);
  const header = fieldsOf(crx.subarray(12, 12 + view.getUint32(8, true)));
  const proof = fieldsOf(header.get(2) ?? new Uint8Array());
  const signedData = header.get(10_000) ?? new Uint8Array();

  test("is CRX 3: its key's signature over its id and its zip holds, and over nothing else", () => {
    expect(Buffer.from(crx.subarray(0, 4)).toString()).toBe("Cr24");
    expect(view.getUint32(4, true)).toBe(3);
    const publicKey = createPublicKey({ key: Buffer.from(proof.get(1) ?? []), format: "der", type: "spki" });
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signedData.length);
    const signed = Buffer.concat([Buffer.from("CRX3 SignedData\0"), length, signedData, zip]);
    const signature = proof.get(2) ?? new Uint8Array();
    expect(verify("sha256", signed, publicKey, signature)).toBe(true);
    expect(verify("sha256", Buffer.concat([signed, Buffer.from([0])]), publicKey, signature)).toBe(false);
    expect(spkiOf(publicKey)).toEqual(spkiOf(key));
  });

  test("names the id that follows from the key", () => {
    const id = Buffer.from(fieldsOf(signedData).get(1) ?? []).toString("hex");
    expect([...id].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("")).toBe(chromiumId(key));
    const unpacked = createPublicKey({ key: Buffer.from(unpackedKey, "base64"), format: "der", type: "spki" });
    expect(chromiumId(unpacked)).toBe("icmgenahalmpnpmkjianjkmfighkddnj");
  });

  test("is the same each time it is signed, and opens as what was packed", () => {
    expect(packCrx(zip, key)).toEqual(crx);
    expect([...(contentsOf("a.crx", crx) ?? [])].map(([name]) => name)).toEqual(["manifest.json"]);
  });
});

const manifest = {
  version: "1.2.3",
  key: "the unpacked build's",
  browser_specific_settings: { gecko: { id: "a@example", strict_min_version: "140.0" } },
};
const files = new Map([["manifest.json", encode(JSON.stringify(manifest))]]);
const built = { packages: { chrome: files, edge: files, firefox: files }, modules: new Set<string>() };
const base = "https://host.test/sightline/";
const packing = { stem: "sightline-1.2.3", key, base };

describe("what is packed", () => {
  const packages = pack(built, new Map([["README.md", encode("read me")]]), packing);
  const name = names(packing.stem);
  const manifestIn = (file: string) =>
    JSON.parse(
      new TextDecoder().decode(contentsOf(file, packages.get(file) ?? new Uint8Array())?.get("manifest.json")),
    );

  test("for the stores has neither key nor update address, which they refuse", () => {
    for (const file of [name.chrome, name.edge]) {
      expect(manifestIn(file)).not.toHaveProperty("key");
      expect(manifestIn(file)).not.toHaveProperty("update_url");
    }
  });

  test("for one's own host says where updates are, and has the publisher's key", () => {
    expect(manifestIn(name.crx)).toMatchObject({
      key: spkiOf(key).toString("base64"),
      update_url: `${base}updates.xml`,
    });
    expect(manifestIn(name.unsigned).browser_specific_settings.gecko).toEqual({
      ...manifest.browser_specific_settings.gecko,
      update_url: `${base}updates.json`,
    });
    expect(manifestIn(name.unsigned)).not.toHaveProperty("key");
  });

  test("is told file by file where two builds are not the same", () => {
    const other = new Map([...files, ["background.js", encode("2")]]);
    const again = pack({ ...built, packages: { chrome: files, edge: files, firefox: other } }, new Map(), packing);
    const differing = compare(packages, again).flatMap(({ file, differing: inside }) =>
      inside.map((each) => [file, each]),
    );
    expect(differing).toEqual([
      [name.unsigned, "background.js"],
      [name.sources, "README.md"],
    ]);
    expect(compare(packages, packages).flatMap(({ differing: inside }) => inside)).toEqual([]);
  });
});
