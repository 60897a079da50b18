import { createHash } from "node:crypto";
import { type Component, dataPackages } from "./components.ts";

/** What the release says of itself in the bill of materials. */
export interface Described {
  name: string;
  version: string;
  description: string;
  /** The commit, and when it was made, in seconds since 1970. */
  commit: string;
  seconds: number;
  /** The packages it comes in, by file name, with their SHA-256. */
  packages: Map<string, string>;
}

/**
 * CycloneDX 1.6 (ECMA-424), JSON: what stands in the packages, neither tools nor tests. The same commit gives the same
 * text: its serial number is made from what it says, its date is the commit's.
 */
export function sbomOf(about: Described, components: Component[]): string {
  const own = `pkg:generic/${about.name}@${about.version}`;
  const bom = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      timestamp: new Date(about.seconds * 1_000).toISOString(),
      lifecycles: [{ phase: "build" }],
      component: {
        type: "application",
        "bom-ref": own,
        name: about.name,
        version: about.version,
        description: about.description,
        licenses: [{ license: { id: "MIT" } }],
        purl: own,
        properties: [
          { name: "sightline:commit", value: about.commit },
          ...[...about.packages].map(([file, sha256]) => ({ name: `sightline:sha256:${file}`, value: sha256 })),
        ],
      },
    },
    components: [...components.map(entryOf), publicSans],
    dependencies: [
      { ref: own, dependsOn: [...components.map(purlOf), publicSans["bom-ref"]] },
      ...[...components.map(purlOf), publicSans["bom-ref"]].map((ref) => ({ ref })),
    ],
  };
  const { bomFormat, specVersion, ...rest } = bom;
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(rest))}`;
  return `${JSON.stringify({ bomFormat, specVersion, serialNumber, ...rest }, null, 2)}\n`;
}

export const purlOf = ({ name, version }: Component): string => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;

function entryOf(component: Component) {
  const { name, version, kind, licence, sha512 } = component;
  const [scope, plain] = name.startsWith("@") ? name.split("/") : [undefined, name];
  return {
    type: kind,
    "bom-ref": purlOf(component),
    ...(scope === undefined ? {} : { group: scope }),
    name: plain,
    version,
    scope: "required",
    hashes: [{ alg: "SHA-512", content: sha512 }],
    licenses: [{ license: { id: licence } }],
    purl: purlOf(component),
    ...(kind === "data" ? { description: dataPackages[name] } : {}),
  };
}

/** The one part that no package of the registry brings. */
const publicSans = {
  type: "file",
  "bom-ref": "public-sans",
  name: "public-sans.woff2",
  description: "The typeface Public Sans",
  scope: "required",
  licenses: [{ license: { id: "OFL-1.1" } }],
};

/** A UUID that anybody can work out from the text: version 8 of RFC 9562. */
function uuidOf(text: string): string {
  const digits = [...createHash("sha256").update(text).digest("hex").slice(0, 32)];
  digits[12] = "8";
  digits[16] = "89ab"[Number.parseInt(digits[16] ?? "0", 16) % 4] ?? "8";
  return digits.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
