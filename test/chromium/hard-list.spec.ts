import { expect } from "@playwright/test";
import { tabIdOf } from "../../scripts/demo/visit.ts";
import { ours } from "./documents.ts";
import { hardList, hardSentences } from "./hard-list.ts";
import { found, openCard, shown, test } from "./sightline.ts";

test("a list without dates, contacts and calls, with one applicant under two ids: a true sentence for each", async ({
  launch,
}, info) => {
  test.slow();
  const one = await launch({ extension: hardList(info.outputPath("extension")) });
  const errors: string[] = [];
  for (const [place, says, never] of hardSentences) {
    const page = await ours(one, place);
    page.on("pageerror", (error) => errors.push(String(error)));
    const main = page.locator("main");
    for (const sentence of says) await expect(main, place).toContainText(sentence, { useInnerText: true });
    await expect(main, place).not.toContainText(never, { useInnerText: true });
    await page.close();
  }
  expect(errors).toEqual([]);

  // On the page itself: both entries are told of, in the chip and in the card.
  const at = await one.open("sf424-iom-ghana");
  await found(one, at);
  expect((await shown(at)).text).toContain("1 more under another entry");
  const card = await openCard(at);
  expect(card.text).toContain("This list has another entry with this name.");
  const panel = await ours(one, `sidepanel.html?tab=${await tabIdOf(one.browser, at.page.url())}`);
  await expect(panel.getByText("Made-up award in Togo").first()).toBeVisible();
});
