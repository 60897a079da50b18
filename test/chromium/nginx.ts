import { spawn } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { findNginx } from "../../scripts/browsers.mjs";
import { ourCertificate } from "../../scripts/demo/server.ts";
import { until } from "../../scripts/demo/until.ts";
import type { TestFeed } from "../feed/world.ts";
import { around, ended, freePort } from "../nginx-process.ts";

/** nginx as docs/feed.md sets it up, on a port of loopback and with a folder of its own. */
export interface Nginx {
  /** The feed's address. */
  base: string;
  /** Digest of its key, for a browser that is to trust it as if a known authority had signed it. */
  spki: string;
  /** The same server again, with a folder of its own. */
  mirror: string;
  /** Puts what the feed holds into the folder, the timestamp last. */
  upload(feed: TestFeed, to?: Site): void;
  /** Takes everything out of both folders, and answers as it should again. */
  empty(): void;
  /** Answers otherwise from now on: everywhere, or to one address below the feed's. */
  misbehave(how: Misbehaviour, path?: string, at?: Site): void;
  /** Answers as it should again. */
  behave(): void;
  /** Addresses asked for and answered to the end, each with its status: `200 /feed/m/timestamp.json`. */
  asked(): string[];
  close(): Promise<void>;
}

export type Site = "srv" | "mirror";

/** What a host, or what stands before it, does in place of giving the file. */
const misbehaviours = {
  /** A sign-in page that answers everything. */
  portal: `default_type text/html; return 200 '<!doctype html><title>Sign in</title>';`,
  redirect: "return 302 https://127.0.0.1:1/elsewhere;",
  403: "return 403;",
  404: "return 404;",
  429: "add_header Retry-After 600 always; return 429;",
  503: "add_header Retry-After 600 always; return 503;",
  /** A byte each second. */
  slow: "limit_rate 1; alias FOLDER/endless.bin;",
  /** Far more than any file of a feed may have. */
  endless: "alias FOLDER/endless.bin;",
  /** The file, said to be packed once more than it is: the browser opens it on the way. */
  encoded: "add_header Content-Encoding gzip; alias FOLDER/SITE$real;",
};
export type Misbehaviour = keyof typeof misbehaviours;

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
  writeFileSync(join(folder, "endless.bin"), "");
  truncateSync(join(folder, "endless.bin"), 64_000_000);
  const [port, mirrorPort] = [await freePort(), await freePort()];
  const [main, mirror] = [documented(folder, "srv", port), documented(folder, "mirror", mirrorPort)];
  // What holds for the whole program is said once.
  writeFileSync(
    join(folder, "nginx.conf"),
    around(main + mirror.slice(mirror.indexOf("server {")), folder, "$status $request_uri"),
  );
  const server = spawn(program, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "error.log"]);
  const base = `https://127.0.0.1:${port}/feed/`;
  const log = join(folder, "access.log");
  let second = 1_000_000_000;
  await until("nginx", async () => readFileSync(join(folder, "nginx.pid"), "utf8"));
  const spki = createHash("sha256")
    .update(new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
  return {
    base,
    mirror: `https://127.0.0.1:${mirrorPort}/feed/`,
    spki,
    empty() {
      for (const name of ["srv/feed", "mirror/feed", "modes"])
        rmSync(join(folder, name), { recursive: true, force: true });
    },
    misbehave(how, path = "", at = "srv") {
      const mark =
        path === "" ? join(folder, "modes", at, `${how}.all`) : join(folder, "modes", at, String(how), "feed", path);
      mkdirSync(dirname(mark), { recursive: true });
      writeFileSync(mark, "");
    },
    behave: () => rmSync(join(folder, "modes"), { recursive: true, force: true }),
    upload({ files }, to = "srv") {
      const last = (place: string) => (place === "m/timestamp.json" ? 1 : 0);
      for (const [place, bytes] of [...files].sort(([one], [other]) => last(one) - last(other))) {
        const path = join(folder, to, "feed", place);
        if (existsSync(path) && bytes.length === statSync(path).size && readFileSync(path).equals(bytes)) continue;
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes);
        // nginx marks a file by its size and second, and a test changes one several times in a second.
        utimesSync(path, ++second, second);
      }
    },
    asked: () => readFileSync(log, "utf8").split("\n").filter(Boolean),
    close: () => ended(server),
  };
}

/** The server that the page for publishers shows, led to our folder. */
function documented(folder: string, site: Site, port: number): string {
  const page = readFileSync(new URL("../../docs/feed.md", import.meta.url), "utf8");
  const shown = /```nginx\n(.*?)```/s.exec(page)?.[1] ?? "";
  const own = [
    ["listen 443 ssl;", `listen 127.0.0.1:${port} ssl; ssl_certificate cert.pem; ssl_certificate_key key.pem;`],
    ["root /srv;", `root ${folder}/${site};\n${misbehaving(folder, site)}`],
    ["/etc/nginx/feed.users", `${folder}/feed.users`],
  ] as const;
  return own.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`docs/feed.md says no "${from}"`);
    return text.replaceAll(from, to);
  }, shown);
}

/** A mark in the folder `modes` makes it answer otherwise at once: nothing is loaded anew. */
const misbehaving = (folder: string, site: Site): string =>
  Object.entries(misbehaviours)
    .flatMap(([how, directives]) => {
      const marks = `${folder}/modes/${site}/${how}`;
      const lead = `{ rewrite ^(.*)$ /=${how}$1 last; }`;
      const does = directives.replaceAll("FOLDER", folder).replaceAll("SITE", site);
      return [
        `  if (-f ${marks}.all) ${lead}`,
        `  if (-f ${marks}$uri) ${lead}`,
        `  location ~ "^/=${how}(?<real>/.*)$" { internal; add_header Access-Control-Allow-Origin * always; ${does} }`,
      ];
    })
    .join("\n");
