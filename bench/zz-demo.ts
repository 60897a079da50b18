import { readFileSync } from "node:fs";
import { readingOf } from "../cli/page-input.ts";
import { openRecogniser } from "../cli/recogniser.ts";
import { demoPages } from "../scripts/demo/pages.ts";

const r = await openRecogniser();
for (const p of demoPages) {
  const html =
    typeof p.source === "string"
      ? readFileSync(new URL(`../scripts/demo/pages/${p.source}`, import.meta.url), "utf8")
      : p.source();
  const t = performance.now();
  const reading = readingOf({ id: p.name, url: p.url, html });
  const t2 = performance.now();
  const f = r.recognise(reading);
  const ms = performance.now() - t2;
  const name = f.applicant
    ? f.applicant.organisation
      ? r.organisations.get(f.applicant.organisation)!.name
      : `(${f.applicant.printed})`
    : null;
  const ok =
    !p.expect ||
    (p.expect.kind === f.kind &&
      p.expect.countries.join() === f.countries.join() &&
      p.expect.applicant === (name?.startsWith("(") ? null : name));
  console.log(
    ok ? "ok  " : "BAD ",
    p.name,
    f.kind,
    f.countries.join(),
    name,
    "| want",
    JSON.stringify(p.expect),
    f.candidates
      .slice(0, 3)
      .map((c) => c.country + c.weight)
      .join(" "),
    f.organisations.map((o) => o.name).join("; "),
    (t2 - t).toFixed(0),
    ms.toFixed(1),
    JSON.stringify(f.fields),
  );
}
