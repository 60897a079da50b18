import { expect } from "@playwright/test";
import { expectedHint } from "../../scripts/demo/advice.ts";
import { demoPages } from "../../scripts/demo/pages.ts";
import { hintText, lookInside } from "../../scripts/demo/shadow.ts";
import { listedIn, organisationId, runningIn } from "./expected.ts";
import { found, shown, test } from "./sightline.ts";

/** As the worker has it, where the functions below run. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

for (const demo of demoPages.filter(({ expect: expected }) => expected !== null)) {
  const { kind, countries, applicant } = demo.expect ?? { kind: "none", countries: [], applicant: null };

  test(`${demo.name} is a ${kind} page about ${countries.join(", ") || "no country"}`, async ({ shared, reader }) => {
    const at = await shared.open(demo.name);
    const { finding } = await found(shared, at);
    expect.soft({ kind: finding.kind, countries: finding.countries }).toEqual({ kind, countries });
    expect.soft(finding.applicant?.organisation ?? null).toBe(applicant === null ? null : organisationId(applicant));
    if (kind !== "none") expect.soft(finding.reasons.length, "every finding carries its reasons").toBeGreaterThan(0);

    const { chip } = await expectedHint(finding, reader);
    const shadow = chip === null ? await lookInside(at.devtools) : await shown(at);
    expect(shadow && hintText(shadow)).toBe(chip?.label ?? null);
    await at.popup?.close();
    await at.page.close();
  });
}

for (const { name, url, expect: expected } of demoPages.filter((demo) => demo.expect?.kind === "country")) {
  const [country = ""] = expected?.countries ?? [];

  test(`the badge on ${name} counts what runs in ${country} by the list's own dates`, async ({ shared }) => {
    const at = await shared.open(name);
    const { badge } = await found(shared, at);
    const running = runningIn(country);
    const kind = running > 0 ? "count" : listedIn(country) > 0 ? "past" : "none";
    expect({ kind: badge.kind, count: badge.count }).toEqual({ kind, count: running });
    const worker = await shared.browser.worker();
    const text = () =>
      worker.evaluate(async (address) => {
        const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      }, url);
    // The grey dot for past projects is an icon, of which the browser tells nothing; the title says it in words.
    await expect.poll(text).toBe(kind === "count" ? String(running) : "");
    if (kind === "past") expect(badge.title).toMatch(/none known to run today/);
    await at.page.close();
  });
}
