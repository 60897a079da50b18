import { expect, test } from "vitest";
import { applicantDossier } from "../../lib/advise/applicant-dossier.ts";
import { overlapOf } from "../../lib/advise/overlap.ts";
import { candidatesFor, tellingWords } from "../../lib/advise/overlap-candidates.ts";
import { requestOf } from "../../lib/advise/overlap-request.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { context, edition, finding, project, readerOf, wordsOf } from "./small-edition.ts";

const text = [
  "Proposal",
  "We give shelter and schooling to trafficked children who were sold to fishermen on the lake, and bring them home.",
  "Save",
].join("\n");
const reading = plainReading({ url: "https://forms.example.gov/1", title: "Application", lang: "en", text });
const asked: Finding = finding({
  kind: "request",
  countries: ["GH"],
  applicant: { printed: "Ghana Homes", organisation: null },
  fields: {
    opportunityNumber: null,
    title: "Children freed from fishing",
    amount: 500_000,
    currency: "USD",
    start: "2027-01-01",
    end: "2028-12-31",
    countries: ["GH"],
    uei: null,
  },
});
const fishing = project("fishing", {
  title: "Return of Trafficked Children",
  summary: "Rescues trafficked children from fishing villages, shelters them and brings them home and to school.",
  start: "2024-01",
  end: "2027-06",
});
const list = edition({ projects: [fishing, project("wells", { title: "Training of judges", countries: ["GH"] })] });

const reader = readerOf(list);
const request = requestOf(reading, asked);
const overlap = async () => overlapOf(request, await candidatesFor(request, reader, []));

test("a request is its long sentences and its stated fields; labels and buttons are left out", () => {
  expect(request).toMatchObject({ title: "Children freed from fishing", countries: ["GH"], stated: true });
  expect(request.text).not.toMatch(/Proposal|Save/);
  expect(requestOf(reading, { ...asked, fields: { ...asked.fields!, currency: "EUR" } }).amountUsd).toBeNull();
});

test("where no field states a country, what the page is about is taken, and never the payer's own", () => {
  const unstated = { ...asked, fields: { ...asked.fields!, countries: [] } };
  expect(requestOf(reading, unstated)).toMatchObject({ countries: ["GH"], stated: false });
  const candidates = [
    { country: "US", weight: 9 },
    { country: "TG", weight: 4 },
    { country: "NE", weight: 1 },
  ];
  expect(requestOf(reading, { ...unstated, countries: [], candidates }).countries).toEqual(["TG"]);
});

test("only projects of its countries, their region, its applicant and what a search found are compared", async () => {
  const far = edition({ projects: [fishing, project("kenya", { countries: ["KE"], implementer: null })] });
  const ids = async (more: string[]) =>
    (await candidatesFor({ countries: ["GH"], organisation: null }, readerOf(far), more)).map(
      (each) => each.project.id,
    );
  expect(await ids([])).toEqual(["fishing"]);
  expect(await ids(["kenya", "gone"])).toEqual(["fishing", "kenya"]);
});

test("a search for what a French request is about is made in English", () => {
  const words = tellingWords({ title: "", text: "Un refuge pour les enfants victimes de traite dans la pêche" }, 4);
  expect(words).toEqual(expect.arrayContaining(["fishing", "shelter"]));
});

test.each(["en", "fr", "es"])(
  "the dossier shows it in %s, part by part, with the listed project's words",
  async (language) => {
    const here = context({ words: wordsOf(language) });
    const dossier = await applicantDossier(
      { organisation: null, finding: asked, overlap: await overlap() },
      reader,
      here,
    );
    const [first, ...others] = dossier.overlap?.rows ?? [];
    expect([first?.row.id, others.map(({ row }) => row.id)]).toEqual(["fishing", []]);
    expect(first?.parts.map(({ likeness }) => likeness)).toEqual([
      "full",
      "full",
      "half",
      "empty",
      "none",
      "half",
      "none",
    ]);
    expect(first?.parts[0]?.marked).toEqual(expect.arrayContaining(["fishing"]));
    for (const { label, listed, text: said } of first?.parts ?? []) expect([label, listed, said]).not.toContain("");
  },
);

test("it is silent without a request, without a comparison, where nothing is close, and in an edition without the project", async () => {
  const close = await overlap();
  const said = async (question: Parameters<typeof applicantDossier>[0], from = reader) =>
    (await applicantDossier(question, from, context())).overlap;
  expect(await said({ organisation: null, finding: asked, overlap: close })).not.toBeNull();
  expect(await said({ organisation: null, finding: asked, overlap: null })).toBeNull();
  expect(await said({ organisation: null, finding: asked })).toBeNull();
  expect(await said({ organisation: "iom", finding: null, overlap: close })).toBeNull();
  expect(await said({ organisation: null, finding: asked, overlap: { ...close, speak: false } })).toBeNull();
  const other = readerOf(edition({ projects: [project("another")] }));
  expect(await said({ organisation: null, finding: asked, overlap: close }, other)).toBeNull();
});

test("a request whose applicant could not be read says so, and nothing of what the list holds on nobody", async () => {
  const nameless = { ...asked, applicant: null };
  const dossier = await applicantDossier(
    { organisation: null, finding: nameless, overlap: await overlap() },
    reader,
    context(),
  );
  expect(dossier).toMatchObject({ name: "Applicant not found", notes: [] });
  expect(dossier.overlap?.rows[0]?.row.id).toBe("fishing");
});
