import { expect, test } from "vitest";
import { checkBytes } from "../../lib/trust/check.ts";
import { LIMITS } from "../../lib/trust/ports.ts";
import { refresh } from "../../lib/trust/refresh.ts";
import { clientOf, FUTURE, NOW, newSigner, Repository } from "./repository.ts";

const version = (bytes: Uint8Array | undefined): number => JSON.parse(new TextDecoder().decode(bytes)).signed.version;

test("a fresh client trusts what the chain of signatures reaches", async () => {
  const world = clientOf(await Repository.create());
  expect(await refresh(world)).toMatchObject({ ok: true, value: { root: { version: 1 }, targets: { version: 1 } } });
  expect([...world.stored.keys()].sort()).toEqual(["root.json", "snapshot.json", "targets.json", "timestamp.json"]);
});

test("a client killed at any effect goes on from there and ends like one that was not", async () => {
  const repository = await Repository.create();
  const world = clientOf(repository, () => {
    if (alive-- <= 0) throw new Error("killed");
  });
  let alive = Number.POSITIVE_INFINITY;
  await refresh(world);
  for (let steps = 0; ; steps++) {
    await repository.publish();
    alive = steps;
    const died = await refresh(world).then(
      () => false,
      () => true,
    );
    alive = Number.POSITIVE_INFINITY;
    expect(await refresh(world)).toMatchObject({
      ok: true,
      value: { targets: { version: repository.targets.version } },
    });
    expect(version(world.stored.get("targets.json"))).toBe(repository.targets.version);
    if (!died) return;
  }
});

test("the same timestamp, replayed after its date, is a frozen repository", async () => {
  const repository = await Repository.create();
  const world = clientOf(repository);
  await refresh(world);
  world.clock = Date.parse(FUTURE) + 1;
  expect(await refresh(world)).toMatchObject({ ok: false, failure: { kind: "expired", role: "root" } });
  repository.root.expires = "2050-01-01T00:00:00Z";
  await repository.publishRoot();
  expect(await refresh(world)).toMatchObject({ ok: false, failure: { kind: "expired", role: "timestamp" } });
});

test.each<[string, (repository: Repository) => Promise<void> | void, object]>([
  [
    "a timestamp that never ends is cut off",
    (r) => void r.files.set("timestamp.json", new Uint8Array(20_000)),
    { kind: "too-large" },
  ],
  [
    "a sign-in page is no metadata",
    (r) => void r.files.set("timestamp.json", new TextEncoder().encode("<!doctype html>")),
    { kind: "malformed" },
  ],
  [
    "a missing snapshot is said so",
    (r) => void r.files.delete("2.snapshot.json"),
    { kind: "missing", role: "snapshot" },
  ],
  ["a role that vanishes is a rollback", (r) => r.publishSnapshot({}), { kind: "rollback", role: "targets.json" }],
  ["a stranger's signature does not count", stranger, { kind: "unsigned", role: "timestamp" }],
  ["an old date is refused", expire, { kind: "expired", role: "timestamp" }],
])("%s, and what was trusted stays", async (_case, damage, failure) => {
  const repository = await Repository.create();
  const world = clientOf(repository);
  await refresh(world);
  await repository.publish();
  await damage(repository);
  expect(await refresh(world)).toMatchObject({ ok: false, failure });
  expect(version(world.stored.get("targets.json"))).toBe(1);
});

async function stranger(repository: Repository): Promise<void> {
  repository.signers.timestamp = [await newSigner()];
  await repository.publishTimestamp();
}

async function expire(repository: Repository): Promise<void> {
  repository.timestamp = {
    ...repository.timestamp,
    expires: new Date(NOW - 1000).toISOString().replace(/\.\d+Z/, "Z"),
  };
  await repository.publishTimestamp();
}

test("a new root needs the old signers and the new ones", async () => {
  const repository = await Repository.create();
  const world = clientOf(repository);
  await refresh(world);
  const before = repository.signers.root ?? [];
  repository.signers.root = [await newSigner()];
  await repository.publishRoot();
  expect(await refresh(world)).toMatchObject({ ok: false, failure: { kind: "unsigned", role: "root" } });
  repository.root = { ...repository.root, version: 1 };
  await repository.publishRoot(before);
  expect(await refresh(world)).toMatchObject({ ok: true, value: { root: { version: 2 } } });
});

test("one key under many names is one signer", async () => {
  const repository = await Repository.create();
  const [signer] = repository.signers.timestamp ?? [];
  if (!signer) throw new Error("no signer");
  repository.signers.timestamp = [signer, { ...signer, keyid: `${signer.keyid.slice(1)}0` }];
  await repository.publishRoot();
  await repository.publish();
  expect(await refresh(clientOf(repository))).toMatchObject({
    ok: false,
    failure: { kind: "unsigned", role: "timestamp" },
  });
});

test("a targets version from before is a rollback", async () => {
  const repository = await Repository.create();
  const world = clientOf(repository);
  await repository.publish();
  await refresh(world);
  await repository.publishSnapshot({ "targets.json": { version: 1 } });
  expect(await refresh(world)).toMatchObject({ ok: false, failure: { kind: "rollback", role: "targets.json" } });
  expect(version(world.stored.get("targets.json"))).toBe(2);
});

test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
  "a name that every object has, %s, is only a name: of a key, of a file, of a hash",
  async (name) => {
    const repository = await Repository.create();
    const world = clientOf(repository);
    await refresh(world);
    const [signer] = repository.signers.timestamp ?? [];
    if (!signer) throw new Error("no signer");
    // Nobody's signature beside the good one.
    repository.signers.timestamp = [{ ...signer, keyid: name }, signer];
    await repository.publishSnapshot({ "targets.json": { version: 1 }, [name]: { version: 3 } });
    expect(await refresh(world)).toMatchObject({ ok: true });
    await repository.publishSnapshot({ "targets.json": { version: 1 } });
    expect(await refresh(world)).toMatchObject({ ok: false, failure: { kind: "rollback", role: name } });
    const bytes = new TextEncoder().encode("x");
    const hashes = JSON.parse(`{${JSON.stringify(name)}: "00"}`);
    expect(await checkBytes(bytes, { hashes }, "x")).toMatchObject({ ok: false, failure: { kind: "mismatch" } });
  },
);

test("whatever length is signed, no more is asked for than the most of its kind", async () => {
  const repository = await Repository.create();
  repository.timestamp.meta = { "snapshot.json": { version: 1, length: 10_000_000_000 } };
  repository.timestamp.version++;
  repository.files.set(
    "timestamp.json",
    await repository.envelope(repository.timestamp, repository.signers.timestamp!),
  );
  const world = clientOf(repository);
  const asked: number[] = [];
  const get = world.fetchMetadata;
  world.fetchMetadata = (name, limit) => {
    asked.push(limit);
    return get(name, limit);
  };
  expect(await refresh(world)).toMatchObject({ ok: false, failure: { kind: "mismatch", role: "snapshot" } });
  expect(Math.max(...asked)).toBe(LIMITS.snapshot);
});
