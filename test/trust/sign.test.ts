import { expect, test } from "vitest";
import { newKeyFile, openKeyFile, readKeyFile } from "../../lib/trust/key-file.ts";
import { parseMetadata } from "../../lib/trust/metadata.ts";
import { keyIdOf, mergeSignatures, type messageOf, signFile, writeSigned } from "../../lib/trust/sign.ts";
import { verifyThreshold } from "../../lib/trust/signature.ts";
import { rootPart, snapshotPart, targetsPart, timestampPart } from "../../lib/trust/write-metadata.ts";

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const newSigner = async () => {
  const file = await newKeyFile("correct horse", random, 1_000);
  const signer = await openKeyFile(file, "correct horse");
  if (!signer) throw new Error("the key does not open");
  return signer;
};
const written = { version: 1, expires: Date.parse("2030-01-01T00:00:00.123Z") };

test("a key opens with its passphrase only, and its file says nothing of the private half", async () => {
  const file = await newKeyFile("correct horse", random, 1_000);
  expect(readKeyFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
  expect(await openKeyFile(file, "battery staple")).toBeNull();
  expect(await openKeyFile({ ...file, private: { ...file.private, data: "?" } }, "correct horse")).toBeNull();
  expect(await keyIdOf(file.key)).toBe(file.keyid);
  expect(readKeyFile({ ...file, private: { ...file.private, rounds: 1e12 } })).toBeNull();
});

test("what is written is read by the client, each role", async () => {
  const { keyid, key } = await newSigner();
  const seat = { keyids: [keyid], threshold: 1 };
  const roles = { root: seat, targets: seat, snapshot: seat, timestamp: seat };
  const lane = { name: "dol", paths: ["dol/*"], ...seat };
  const file = (signed: Parameters<typeof messageOf>[0]) => writeSigned({ signed, signatures: [] });
  const root = parseMetadata(file(rootPart(written, { [keyid]: key }, roles)), "root", "root");
  expect(root).toMatchObject({
    ok: true,
    value: { signed: { consistent_snapshot: true, expires: "2030-01-01T00:00:00Z" } },
  });
  const target = { length: 3, hashes: { sha256: "aa" }, custom: { serial: 4 } };
  const targets = targetsPart(written, { "dol/x": target }, { keys: { [keyid]: key }, roles: [lane] });
  expect(parseMetadata(file(targets), "targets", "targets")).toMatchObject({
    ok: true,
    value: {
      signed: {
        targets: { "dol/x": target },
        delegations: { roles: [{ name: "dol", terminating: true, paths: ["dol/*"] }] },
      },
    },
  });
  expect(parseMetadata(file(snapshotPart(written, { "dol.json": 3 })), "snapshot", "snapshot")).toMatchObject({
    ok: true,
    value: { signed: { meta: { "dol.json": { version: 3 } } } },
  });
  expect(parseMetadata(file(timestampPart(written, 7, { "x-at": "now" })), "timestamp", "timestamp")).toMatchObject({
    ok: true,
    value: { signed: { meta: { "snapshot.json": { version: 7 } } } },
  });
});

test("two people sign two copies, and the merged file has the threshold that neither has alone", async () => {
  const [one, other] = [await newSigner(), await newSigner()];
  const keys = { [one.keyid]: one.key, [other.keyid]: other.key };
  const unsigned = { signed: targetsPart(written, {}), signatures: [] };
  const first = await signFile(await signFile(unsigned, one), one);
  const second = await signFile(unsigned, other);
  expect(first.signatures).toHaveLength(1);
  const merged = mergeSignatures([first, second]);
  if (!merged) throw new Error("the copies differ");
  const good = async (file: typeof merged) => {
    const envelope = parseMetadata(writeSigned(file), "targets", "dol");
    if (!envelope.ok) throw new Error(envelope.failure.detail);
    return (await verifyThreshold(envelope.value, { keyids: Object.keys(keys), threshold: 2 }, keys, "dol")).ok;
  };
  expect([await good(first), await good(second), await good(merged)]).toEqual([false, false, true]);
  expect(mergeSignatures([first, { ...second, signed: targetsPart({ ...written, version: 2 }, {}) }])).toBeNull();
});
