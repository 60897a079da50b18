import { type ChildProcess, spawn } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { dirname, join } from "node:path";
import { findNginx } from "../../scripts/browsers.mjs";
import { ourCertificate } from "../../scripts/demo/server.ts";
import { until } from "../../scripts/demo/until.ts";
import type { TestFeed } from "../feed/world.ts";

/** nginx as docs/feed.md sets it up, on a port of loopback and with a folder of its own. */
export interface Nginx {
  /** The feed's address. */
  base: string;
  /** Digest of its key, for a browser that is to trust it as if a known authority had signed it. */
  spki: string;
  /** Puts what the feed holds into the folder, the timestamp last. */
  upload(feed: TestFeed): void;
  /** Addresses asked for, each with its status: `200 /feed/m/timestamp.json`. */
  asked(): string[];
  close(): Promise<void>;
}

/** Who may put files. */
export const PUBLISHER = { user: "publisher", password: "correct-horse" };

export async function startNginx(folder: string): Promise<Nginx> {
  const program = findNginx();
  if (program === null) throw new Error("nginx was not found.");
  for (const name of ["srv/feed", "temp"]) mkdirSync(join(folder, name), { recursive: true });
  const { key, cert } = await ourCertificate();
  writeFileSync(join(folder, "key.pem"), key);
  writeFileSync(join(folder, "cert.pem"), cert);
  writeFileSync(join(folder, "feed.users"), `${PUBLISHER.user}:{PLAIN}${PUBLISHER.password}\n`);
  const port = await freePort();
  writeFileSync(join(folder, "nginx.conf"), around(documented(folder, port), folder));
  const server = spawn(program, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "error.log"]);
  const base = `https://127.0.0.1:${port}/feed/`;
  const log = join(folder, "access.log");
  await until("nginx", async () => readFileSync(join(folder, "nginx.pid"), "utf8"));
  const spki = createHash("sha256")
    .update(new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
  return {
    base,
    spki,
    upload({ files }) {
      const last = (place: string) => (place === "m/timestamp.json" ? 1 : 0);
      for (const [place, bytes] of [...files].sort(([one], [other]) => last(one) - last(other))) {
        const path = join(folder, "srv/feed", place);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes);
      }
    },
    asked: () => readFileSync(log, "utf8").split("\n").filter(Boolean),
    close: () => ended(server),
  };
}

/** The server that the page for publishers shows, led to our folder. */
function documented(folder: string, port: number): string {
  const page = readFileSync(new URL("../../docs/feed.md", import.meta.url), "utf8");
  const shown = /```nginx\n(.*?)```/s.exec(page)?.[1] ?? "";
  const own = [
    ["listen 443 ssl;", `listen 127.0.0.1:${port} ssl; ssl_certificate cert.pem; ssl_certificate_key key.pem;`],
    ["root /srv;", `root ${folder}/srv;`],
    ["/etc/nginx/feed.users", `${folder}/feed.users`],
  ] as const;
  return own.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`docs/feed.md says no "${from}"`);
    return text.replaceAll(from, to);
  }, shown);
}

const around = (servers: string, folder: string): string => `daemon off;
${process.getuid?.() === 0 ? "user root;" : ""}
pid ${folder}/nginx.pid;
worker_processes 1;
events { worker_connections 64; }
http {
  log_format plain "$status $uri";
  access_log ${folder}/access.log plain;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/temp/${name};`).join("\n  ")}
  ${servers}
}
`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill("SIGQUIT");
  });
}
