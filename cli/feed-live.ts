import { isWebPage } from "../lib/feed/host.ts";

/** What is wrong with the way a host serves one of each kind of file: without these no browser can read the feed. */
export async function headerProblems(url: string, places: { shard: string; metadata: string }): Promise<string[]> {
  const problems: string[] = [];
  const asked = [
    ["m/timestamp.json", "mutable"],
    [places.metadata, "immutable"],
    [places.shard, "immutable"],
  ] as const;
  for (const [place, kind] of asked) {
    const response = await fetch(url + place, { headers: { origin: "https://sightline.example" }, redirect: "manual" });
    await response.body?.cancel();
    const header = (name: string) => response.headers.get(name) ?? "";
    const say = (sentence: string) => problems.push(`${place}: ${sentence}`);
    if (response.status !== 200) say(`the host answers ${response.status}.`);
    if (header("access-control-allow-origin") !== "*") say("the header Access-Control-Allow-Origin: * is missing.");
    if (place.startsWith("t/") && header("content-encoding") !== "")
      say(`the host adds Content-Encoding: ${header("content-encoding")}; data files must come as they are.`);
    const caching = header("cache-control");
    const age = Number(/(?:s-maxage|max-age)=(\d+)/.exec(caching)?.[1] ?? 0);
    if (kind === "mutable" && !/no-cache|no-store/.test(caching) && (caching === "" || age > 60))
      say("Cache-Control must be no-cache: this is the one file that changes.");
    if (kind === "immutable" && !/immutable/.test(caching))
      say("Cache-Control may be immutable: this file never changes.");
  }
  const absent = await fetch(`${url}m/999999.root.json`, { redirect: "manual" });
  const start = new Uint8Array(await absent.arrayBuffer());
  if (absent.status !== 404 && absent.status !== 403)
    problems.push(
      `m/999999.root.json: a file that is not there must be answered 404, not ${absent.status}${isWebPage(start) ? " and a web page" : ""}.`,
    );
  return problems;
}
