/** `npx node test/self-test/write-sample-feed.ts`: signs the sample of the self-test anew. Its keys are gone when it ends. */
import { writeFileSync } from "node:fs";
import { sampleList } from "../../lib/self-test/sample-list.ts";
import { FUTURE, newSigner, Repository } from "../trust/repository.ts";

const list = JSON.stringify(sampleList);
const bytes = new TextEncoder().encode(list);
const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
const repository = await Repository.create();
repository.targets.targets = { "list.json": { length: bytes.length, hashes: { sha256: digest } } };
await repository.publish();
const textOf = (name: string) => new TextDecoder().decode(repository.files.get(name));
const files = Object.fromEntries(
  ["1.root.json", "timestamp.json", "2.snapshot.json", "2.targets.json"].map((name) => [name, textOf(name)]),
);
const stranger = new TextDecoder().decode(await repository.envelope(repository.timestamp, [await newSigner()]));
const sample = { expires: FUTURE, files, strangersTimestamp: stranger };
writeFileSync("lib/self-test/sample-feed.json", `${JSON.stringify(sample, null, 2)}\n`);
