import { LONGEST_VALUE } from "../recognise/reading.ts";
import { line } from "./clean-text.ts";

/** What describes a page. A list of names to take, since pages keep tokens and keys in other `<meta>`. */
const wanted =
  /^(?:og:|article:|twitter:(?:title|description)|dc[.:]|dcterms[.:]|citation_|geo\.|(?:description|keywords|title|subject|author|abstract|content-language|application-name)$)/;
const MOST_META = 60;
/** Longest JSON-LD that is parsed, in characters. */
const LONGEST_JSON = 200_000;

export function readMeta(document: Document): Record<string, string> {
  const meta: Record<string, string> = {};
  let taken = 0;
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("http-equiv");
    const key = (name ?? "").trim().toLowerCase().slice(0, 80);
    const value = wanted.test(key) ? line(element.getAttribute("content"), LONGEST_VALUE) : "";
    if (value === "" || key in meta) continue;
    meta[key] = value;
    if (++taken >= MOST_META) break;
  }
  const canonical = line(document.querySelector('link[rel="canonical"]')?.getAttribute("href"), LONGEST_VALUE);
  if (canonical) meta.canonical = canonical;
  return meta;
}

export function readLanguage(document: Document, meta: Record<string, string>): string {
  const declared =
    document.documentElement?.getAttribute("lang") || meta["content-language"] || meta["og:locale"] || "";
  const tag =
    declared
      .trim()
      .replace("_", "-")
      .split(/[,;\s]/)[0] ?? "";
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/.test(tag) ? tag : "";
}

/** What a page says of itself in JSON-LD: its name, its headline, its place in the site. */
export interface LinkedData {
  name: string;
  headline: string;
  breadcrumb: string[];
}

export function readLinkedData(document: Document): LinkedData {
  const data: LinkedData = { name: "", headline: "", breadcrumb: [] };
  let scripts = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (++scripts > 5) break;
    for (const thing of thingsIn(script.textContent ?? "")) {
      if (namesType(thing, "BreadcrumbList"))
        data.breadcrumb = data.breadcrumb.length ? data.breadcrumb : stepsOf(thing);
      else if (namesType(thing, "WebSite") || namesType(thing, "Organization")) continue;
      data.headline ||= text(thing.headline);
      data.name ||= namesType(thing, "BreadcrumbList") ? "" : text(thing.name);
    }
  }
  return data;
}

function thingsIn(json: string): Record<string, unknown>[] {
  if (json.length > LONGEST_JSON) return [];
  try {
    const parsed: unknown = JSON.parse(json);
    const graph = isThing(parsed) && Array.isArray(parsed["@graph"]) ? (parsed["@graph"] as unknown[]) : [];
    return [...(Array.isArray(parsed) ? (parsed as unknown[]) : [parsed]), ...graph].slice(0, 50).filter(isThing);
  } catch {
    return [];
  }
}

function stepsOf(thing: Record<string, unknown>): string[] {
  const steps = thing.itemListElement;
  if (!Array.isArray(steps)) return [];
  return (steps as unknown[])
    .slice(0, 12)
    .filter(isThing)
    .map((step) => text(step.name) || (isThing(step.item) ? text(step.item.name) : ""))
    .filter(Boolean);
}

const isThing = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const namesType = (thing: Record<string, unknown>, type: string) => [thing["@type"]].flat().includes(type);
const text = (value: unknown) => (typeof value === "string" ? line(value, 200) : "");
