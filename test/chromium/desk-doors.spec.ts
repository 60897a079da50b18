import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { cutOff } from "./cut-off.ts";
import { desk, give, list, row, step, tabTo } from "./desk-page.ts";
import { test } from "./sightline.ts";

const german = (title: string) =>
  Buffer.from(`Land;Träger;Vorhaben;Betrag\nKenia;Hilfe e. V.;${title};100000\nGhana;Rettung e. V.;See;200000\n`);

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

/** Drops files or a text, as another program hands them over. */
async function drop(page: Page, what: { files?: [string, string][]; text?: string }): Promise<void> {
  const dataTransfer = await page.evaluateHandle(({ files = [], text = "" }) => {
    const data = new DataTransfer();
    for (const [name, content] of files) data.items.add(new File([content], name));
    if (text !== "") data.setData("text/plain", text);
    return data;
  }, what);
  await page.getByRole("region", { name: "Drop a list here" }).dispatchEvent("drop", { dataTransfer });
}

test("a table whose columns nobody understands is read as a person names them by the keyboard, and the next one by itself", async ({
  sightline,
}) => {
  const page = await desk(sightline);
  await give(page, "liste.csv", german("Schutz"), "text/csv");
  await expect(page.getByRole("alert")).toContainText("say what each column holds");
  const read = page.getByRole("button", { name: "Read it so" });
  await expect(read).toBeDisabled();
  expect(await violations(page)).toEqual([]);
  for (const [column, field] of [
    ["Land", "Countries"],
    ["Träger", "Implementer"],
    ["Vorhaben", "Title"],
    ["Betrag", "Amount"],
  ] as const) {
    const choice = page.getByRole("combobox", { name: column, exact: true });
    await tabTo(page, choice);
    await page.keyboard.type(field);
    await expect(choice.locator("option:checked")).toHaveText(field);
  }
  await tabTo(page, read);
  await page.keyboard.press("Enter");
  await expect(row(page, "Schutz")).toContainText("Kenya");
  await expect(page.getByText("1 of 3 headers and headings")).toBeVisible();
  await page.getByText("Columns of liste.csv").click();
  expect(await violations(page)).toEqual([]);
  await step(page, /Import/).click();
  await give(page, "liste-2.csv", german("Zuflucht"), "text/csv");
  await expect(row(page, "Zuflucht")).toContainText("Kenya");
});

/** A list whose headers say nothing of what stands under them. */
const nameless = [
  "Abcd,Efgh,Ijkl,Mnop,Qrst,Uvwx",
  'Ghana,Lantern House Foundation,"$500,000",2024-01-01,2026-12-31,Night Market Outreach by Volunteers',
  'Kenya,Harbour Workers Association,"$400,000",2023-01-01,2027-12-31,Fair Hiring on Fishing Boats',
  'Thailand,Lantern House Foundation,"$750,000",2020-10-01,2025-09-30,Doors Open After Dark',
  'Peru,Harbour Workers Association,"$90,000",2021-07-01,2023-06-30,Bus Drivers Who Look Twice',
].join("\n");

test("columns that their cells named are told as guesses, each to be called right or named anew, on a narrow window too", async ({
  sightline,
}) => {
  const page = await desk(sightline);
  await give(page, "nameless.csv", Buffer.from(nameless), "text/csv");
  const guess = page.getByRole("list", { name: "About the file" }).getByRole("listitem");
  await expect(guess).toHaveCount(6);
  await expect(guess.first()).toHaveText(
    /^Countries, printed “Abcd”: The header does not say .* Look at it\. It is right$/,
  );
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByText(/^Columns of nameless\.csv/).click();
  const columns = page.locator("details.columns");
  await expect(columns.getByRole("combobox", { name: "Efgh" })).toHaveValue("implementer");
  await expect(columns.getByText("not sure")).toHaveCount(6);
  expect(await cutOff(page)).toEqual([]);
  // The header stands in one line, not letter under letter.
  const { height = 0 } = (await columns.getByText("Efgh").boundingBox()) ?? {};
  expect(height).toBeLessThan(30);
  await guess.first().getByRole("button", { name: "It is right" }).click();
  await expect(guess.first().getByRole("button", { name: "Undo" })).toBeVisible();
});

test("a long choice of rows makes no window of 320 pixels wider", async ({ sightline }) => {
  const page = await desk(sightline);
  const text = ["A1,B2,C3", "x7,a long enough text for a column that nobody can name,delta", "x8,gamma,delta"].join(
    "\n",
  );
  await give(page, "nobody.csv", Buffer.from(text), "text/csv");
  await expect(page.getByRole("combobox", { name: "Row that names the columns" })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => cutOff(page)).toEqual([]);
});

test("what is refused is said aloud in the person's language, and of several files or a dropped text nothing is lost unsaid", async ({
  sightline,
}) => {
  const page = await desk(sightline);
  const doors = "Country,Implementer,Title,Amount\nKenya,Trust,Open doors,100\n";
  await drop(page, {
    files: [
      ["a.csv", doors],
      ["b.csv", doors],
    ],
  });
  await expect(page.getByRole("alert")).toContainText("Bring in lists one by one.");
  await drop(page, { text: doors });
  await expect(row(page, "Open doors")).toContainText("Trust");
  await step(page, /Import/).click();

  await page.evaluate(() => chrome.storage.local.set({ language: "fr" }));
  await expect(page.locator("html")).toHaveAttribute("lang", /^fr/);
  await give(page, "scan.png", Buffer.from("\x89PNG\r\n\x1a\n1234567", "latin1"));
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Rien de ce fichier n’a pu être lu.");
  await expect(alert).toContainText("Enregistrez-la en XLSX ou en CSV");
});

test("a name that no country has is quoted, and the one typed in its place comes to the countries that were read", async ({
  sightline,
}) => {
  const page = await desk(sightline);
  const several = 'Country,Implementer,Title,Amount\n"Kenya, Burma, Ugendaa, Atlantis",Trust,Open doors,100\n';
  await give(page, "several.csv", Buffer.from(several), "text/csv");
  const doors = row(page, "Open doors");
  await expect(doors).toContainText("printed “Ugendaa”");
  await expect(page.getByText("2 need a decision")).toBeVisible();
  await doors
    .getByRole("button", { name: /^Name them/ })
    .first()
    .click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Uganda");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 needs a decision")).toBeVisible();
  await doors.getByRole("button", { name: /^Keep as regional/ }).click();
  await expect(page.getByText("0 need a decision")).toBeVisible();
  await page.getByRole("button", { name: "Open row 2" }).click();
  const form = page.getByRole("dialog").getByRole("textbox", { name: "Countries" });
  await expect(form).toHaveValue("Kenya; Burma (Myanmar); Uganda");
});

test("whoever decides by the keyboard stays where the decision was, and a form says in her words what is wrong", async ({
  sightline,
}) => {
  test.slow();
  const page = await desk(sightline);
  await give(page, "grants.xlsx", list);
  const press = async (wanted: Locator) => {
    await wanted.focus();
    await page.keyboard.press("Enter");
  };
  const lake = row(page, "Lake children");
  await press(lake.getByRole("button", { name: /^Leave not stated: End/ }));
  await expect(lake.getByRole("button", { name: /^Undo: End/ })).toBeFocused();
  const harbour = row(page, "Harbour watch");
  await press(harbour.getByRole("button", { name: /^Type it: End/ }));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2027-09-30");
  await page.keyboard.press("Enter");
  await expect(harbour.getByRole("button", { name: /^Undo: End/ })).toBeFocused();

  const open = page.getByRole("button", { name: "Open row 4" });
  await press(open);
  const form = page.getByRole("dialog");
  await form.getByRole("textbox", { name: "Countries" }).fill("Nowhereland");
  await form.getByRole("textbox", { name: "Start", exact: true }).fill("soon");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByRole("textbox", { name: "Countries" })).toBeFocused();
  await expect(form.getByRole("alert")).toHaveText([/^One of these is no country/, /^Write the date as/]);
  await form.getByRole("textbox", { name: "Countries" }).fill("Djibouti; Somalia");
  await form.getByRole("textbox", { name: "Start", exact: true }).fill("2020-10");
  await page.keyboard.press("Enter");
  await expect(form).toHaveCount(0);
  await expect(open).toBeFocused();

  await step(page, /Match/).click();
  const likely = page.getByRole("main").getByRole("listitem").filter({ hasText: "Partnership for Development" });
  await press(likely.getByRole("button", { name: /^Same/ }));
  await expect(likely.getByRole("button", { name: /^Undo/ })).toBeFocused();
});

test("a draft that began before another came into use says so, and does not undo the other's work unsaid", async ({
  sightline,
}) => {
  const page = await desk(sightline);
  await page.getByRole("button", { name: "Edit the list without a file" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Edit by hand");
  await step(page, /Import/).click();
  await give(
    page,
    "doors.csv",
    Buffer.from("Country,Implementer,Title,Amount\nKenya,Trust,Open doors,100\n"),
    "text/csv",
  );
  await expect(row(page, "Open doors")).toBeVisible();
  await step(page, /Finish/).click();
  await page.getByRole("button", { name: "Use in this browser" }).click();
  await expect(page.getByText("Edition 2 is in use in this browser.")).toBeVisible();
  const newer = page.getByText("Edition 2 is in use now; this draft compares with edition 1.");
  await expect(newer).toHaveCount(0);

  await step(page, /Import/).click();
  await page.getByRole("button", { name: /^Go on with Edits by hand/ }).click();
  await expect(newer).toBeVisible();
  await page.getByRole("button", { name: "Compare with it" }).click();
  await expect(newer).toHaveCount(0);
  await page.getByRole("searchbox", { name: "Search these records" }).fill("open doors");
  const found = page.getByRole("main").getByRole("listitem").filter({ hasText: "Open doors" });
  await expect(found.first()).toBeVisible();
});

/** As our own pages have it, where the functions above run. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

test("what the file prints for a sum in another currency stays within its column", async ({ sightline }) => {
  const page = await desk(sightline);
  const file = "Country,Implementer,Amount\nGhana,Harbour Trust,EUR 750000000\nTogo,Shelter Trust,750000000 XQZ\n";
  await give(page, "sums.csv", Buffer.from(file));
  const notes = page.locator("table.dt1 td.num > span");
  await expect(notes).toHaveText(["EUR 750000000", /750000000 XQZ$/]);
  const within = await notes.evaluateAll((all) =>
    all.map((one) => {
      const note = document.createRange();
      note.selectNodeContents(one);
      const [text, cell] = [note.getBoundingClientRect(), one.closest("td")!.getBoundingClientRect()];
      return text.left >= cell.left && text.right <= cell.right;
    }),
  );
  expect(within).toEqual([true, true]);
});
