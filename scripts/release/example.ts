import { createPublicKey } from "node:crypto";
import { unpackedKey } from "../../lib/browser/manifest.ts";
import { chromiumId } from "./crx.ts";
import type { Deployment } from "./deploy.ts";

/** What the samples in docs/deploy say: the unpacked build's id, and addresses that are the reader's to replace. */
export const exampleDeployment: Deployment = {
  chromiumId: chromiumId(createPublicKey({ key: Buffer.from(unpackedKey, "base64"), format: "der", type: "spki" })),
  geckoId: "sightline@sightline.example",
  base: "https://extensions.example.gov/sightline/",
  xpi: "sightline.xpi",
  managed: {
    repoUrls: ["https://lists.example.gov/feed/"],
    rootSha256: "9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab",
    pollMinutes: 15,
    sites: ["grants.example.gov"],
    sensitivityCeiling: "UNCLASSIFIED",
  },
};
