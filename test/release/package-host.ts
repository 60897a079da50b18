import { spawn } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";
import { findNginx } from "../../scripts/browsers.mjs";
import { until } from "../../scripts/demo/until.ts";
import type { Files } from "../../scripts/release/archive.ts";
import { around, ended, freePort } from "../nginx-process.ts";

/** nginx as docs/release.md sets it up for packages, on a port of loopback and with a folder of its own. */
export interface PackageHost {
  /** Address of the folder with the packages. */
  base: string;
  /** Digest of its key, for a Chromium that is to trust it as if a known authority had signed it. */
  spki: string;
  /** Certificate of its authority, PEM: what an organisation rolls out to its browsers. */
  authority: string;
  /** Puts files where browsers fetch them. */
  put(files: Files): void;
  /** Addresses asked for, each with its status: `200 /sightline/updates.xml`. */
  asked(): string[];
  close(): Promise<void>;
}

/** A sentence where this machine has no nginx, for a test to skip with. */
export async function startPackageHost(folder: string): Promise<PackageHost | string> {
  const program = findNginx();
  if (program === null) return "there is no nginx here";
  for (const name of ["srv/sightline", "temp"]) mkdirSync(join(folder, name), { recursive: true });
  const { authority, key, cert } = await certificates();
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("authority.pem", authority);
  write("key.pem", key);
  write("cert.pem", cert);
  const port = await freePort();
  write("nginx.conf", around(documented(folder, port), folder, "$status $uri"));
  const server = spawn(program, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "error.log"]);
  await until("nginx", async () => readFileSync(join(folder, "nginx.pid"), "utf8"));
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return {
    base: `https://127.0.0.1:${port}/sightline/`,
    spki: createHash("sha256").update(publicKey).digest("base64"),
    authority: join(folder, "authority.pem"),
    put: (files) => {
      for (const [path, bytes] of files) writeFileSync(join(folder, "srv/sightline", path), bytes);
    },
    asked: () => readFileSync(join(folder, "access.log"), "utf8").split("\n").filter(Boolean),
    close: () => ended(server),
  };
}

/** An authority and what it signed for loopback: Firefox takes no certificate that is its own authority. */
async function certificates() {
  const authority = await generate([{ name: "commonName", value: "Sightline test authority" }], {
    keySize: 2048,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const { private: key, cert } = await generate([{ name: "commonName", value: "127.0.0.1" }], {
    keySize: 2048,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
    ],
  });
  return { authority: authority.cert, key, cert };
}

/** The server that the page for release engineers shows, led to our folder. */
function documented(folder: string, port: number): string {
  const page = readFileSync(new URL("../../docs/release.md", import.meta.url), "utf8");
  const shown = /```nginx\n(.*?)```/s.exec(page)?.[1] ?? "";
  const own = [
    ["listen 443 ssl;", `listen 127.0.0.1:${port} ssl; ssl_certificate cert.pem; ssl_certificate_key key.pem;`],
    ["root /srv;", `root ${folder}/srv;`],
  ] as const;
  return own.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`docs/release.md says no "${from}"`);
    return text.replaceAll(from, to);
  }, shown);
}
