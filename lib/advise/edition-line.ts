import type { Project } from "../list/schema.ts";
import { oneLine, webAddress } from "./bounds.ts";
import type { Ground } from "./ground.ts";
import { ageOf, isStale } from "./notes.ts";
import type { Link } from "./view.ts";

/** "Edition 1, 21 Nov 2026", with its age where it is old. */
export function editionText({ words, info, today }: Ground): string {
  const edition = words.t("edition", { serial: String(info.serial), date: words.date(info.asOf) });
  return isStale(info, today) ? words.t("editionOld", { edition, count: ageOf(info, today) }) : edition;
}

/** "Edition 1, 21 Nov 2026 · 774 records, partial list". */
export function footerText(ground: Ground): string {
  const { words, info } = ground;
  const records = words.t(info.partial ? "editionRecordsPartial" : "editionRecords", { count: info.projects });
  return `${editionText(ground)} · ${records}`;
}

type Source = Project["sources"][number];

/** "Award list, Mar 2025", else the host that states it. */
export function sourceLink({ url, title, asOf }: Source, { words }: Pick<Ground, "words">): Link {
  const address = webAddress(url);
  const name = oneLine(title ?? "", 120) || (address === null ? words.t("sourceNotNamed") : new URL(address).hostname);
  // A title that already says its year needs no date after it.
  const dated =
    asOf === null || name.includes(asOf.slice(0, 4)) ? name : words.t("sourceDated", { name, date: words.date(asOf) });
  return { text: dated, url: address };
}

/** "Source: award list, Mar 2025, and 2 more. Edition 1, 21 Nov 2026". */
export function sourceSentence(projects: Project[], ground: Ground): string {
  const { words } = ground;
  const edition = editionText(ground);
  const texts = [
    ...new Set(projects.flatMap(({ sources }) => sources).map((source) => sourceLink(source, ground).text)),
  ];
  const first = texts[0];
  if (first === undefined) return edition;
  return texts.length === 1
    ? words.t("sourceOne", { source: first, edition })
    : words.t("sourceMore", { source: first, count: texts.length - 1, edition });
}
