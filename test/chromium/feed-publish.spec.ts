import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Page, expect as plainExpect } from "@playwright/test";
import { findNginx } from "../../scripts/browsers.mjs";
import { options, policyByTest, running, setPolicy } from "./feed-host.ts";
import { PUBLISHER, startNginx } from "./nginx.ts";
import { test } from "./sightline.ts";
import { variantOf } from "./variant.ts";

/** A download, a signature check and a taking: seconds, and more on a busy machine. */
const expect = plainExpect.configure({ timeout: 60_000 });
test.describe.configure({ timeout: 300_000 });

const root = resolve(import.meta.dirname, "../..");

/** The command line as a publisher types it, with the host's own certificate taken for good. */
function sightline(folder: string, ...args: string[]): Promise<Record<string, unknown>> {
  const env = {
    ...process.env,
    SIGHTLINE_PASSPHRASE: "a passphrase for trials",
    SIGHTLINE_PUT_PASSWORD: PUBLISHER.password,
    NODE_TLS_REJECT_UNAUTHORIZED: "0",
  };
  return new Promise((done, failed) => {
    const command = spawn(process.execPath, [join(root, "cli/sightline.ts"), ...args], { cwd: folder, env });
    const [out, err]: [string[], string[]] = [[], []];
    command.stdout.on("data", (text) => out.push(String(text)));
    command.stderr.on("data", (text) => err.push(String(text)));
    command.once("exit", (code) =>
      code === 0 ? done(JSON.parse(out.join(""))) : failed(new Error(`sightline ${args.join(" ")}: ${err.join("")}`)),
    );
  });
}

const row = (page: Page, name: string) =>
  page.locator(".op").filter({ has: page.getByRole("heading", { name, exact: true }) });

test("from keys to a browser: the command line puts a feed on nginx by WebDAV, and unchanged checks are answered 304", async ({
  launch,
}, info) => {
  test.skip(findNginx() === null, "there is no nginx here");
  const folder = info.outputPath("work");
  const nginx = await startNginx(info.outputPath("nginx"));
  try {
    const feed = (...args: string[]) => sightline(info.outputPath(), "feed", ...args);
    const publish = async (count: number) => {
      writeFileSync(info.outputPath("list.json"), JSON.stringify(running(count)));
      await feed("add", "--work", folder, "--publisher", "dol", "list.json");
      await feed("build", "--work", folder, "--publisher", "dol");
      const pending = join(folder, "pending/dol.json");
      await feed("sign", "--work", folder, "--key", join(folder, "keys/dol-1.json"), "--out", "one.json", pending);
      await feed("merge", "--work", folder, "one.json");
      await feed("sign", "--work", folder, "--online");
      return feed("publish", "--work", folder, "--to", nginx.base, "--user", PUBLISHER.user);
    };
    const seats = ["root=1/1", "targets=1/1", "dol=1/1"].flatMap((seat) => ["--seats", seat]);
    const { rootSha256 } = await feed("init", "--work", folder, "--publisher", "dol=Labor", ...seats);
    const first = await publish(2);
    expect(first.put).toBe(first.files);
    // Nothing is put twice; whoever may not put cannot.
    expect((await feed("publish", "--work", folder, "--to", nginx.base, "--user", PUBLISHER.user)).put).toBe(0);
    await expect(feed("publish", "--work", folder, "--to", `${nginx.base}x/`)).rejects.toThrow(/401/);
    await feed("check", "--url", nginx.base, "--root", join(folder, "public/m/1.root.json"));
    expect(nginx.asked().filter((line) => /^201 .*timestamp/.test(line))).toHaveLength(1);

    const browser = await launch({
      extension: variantOf(info.outputPath("variant"), policyByTest),
      // As if a known authority had signed the host's key: Chromium keeps nothing of a host with a certificate in error.
      switches: [`--ignore-certificate-errors-spki-list=${nginx.spki}`],
    });
    const page = await options(browser);
    await setPolicy(page, { repoUrls: [nginx.base], rootSha256 });
    await expect(row(page, "Edition in use")).toContainText("2 projects");
    const asked = nginx.asked().length;
    await row(page, "Last check").getByRole("button", { name: "Check now" }).click();
    await expect(row(page, "Last check")).toContainText("The list is up to date.");
    expect(nginx.asked().slice(asked)).toEqual(["304 /feed/m/timestamp.json"]);

    const next = await publish(3);
    // Patch, manifest, shard; the role's metadata; snapshot and timestamp.
    expect(next.put).toBe(6);
    // As if it were days later: what no seal leads to any more is removed, and nothing else.
    const record = join(folder, "published.json");
    const { [nginx.base]: files } = JSON.parse(readFileSync(record, "utf8")) as Record<string, Record<string, number>>;
    writeFileSync(
      record,
      JSON.stringify({ [nginx.base]: Object.fromEntries(Object.keys(files!).map((place) => [place, 1])) }),
    );
    const pruned = await feed(
      "publish",
      "--work",
      folder,
      "--to",
      nginx.base,
      "--user",
      PUBLISHER.user,
      "--prune",
      "2",
    );
    expect(pruned.removed).toBeGreaterThan(0);
    expect(nginx.asked().filter((line) => line.startsWith("204 /feed/"))).toHaveLength(Number(pruned.removed) + 1);
    await feed("check", "--url", nginx.base, "--root", join(folder, "public/m/1.root.json"));
    await row(page, "Last check").getByRole("button", { name: "Check now" }).click();
    await expect(row(page, "Edition in use")).toContainText("3 projects");
    expect(readFileSync(info.outputPath("nginx/error.log"), "utf8")).not.toContain("[crit]");
  } finally {
    await nginx.close();
  }
});
