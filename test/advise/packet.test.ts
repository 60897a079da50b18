import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applicantDossier } from "../../lib/advise/applicant-dossier.ts";
import { applicantBrief } from "../../lib/advise/brief.ts";
import { cableText } from "../../lib/advise/cable.ts";
import { emailText } from "../../lib/advise/email.ts";
import { PACKET_QUESTIONS, packetFilled, packetPaper } from "../../lib/advise/packet.ts";
import type { OverlapView } from "../../lib/advise/view.ts";
import { context, project, readerOf, request, wordsOf } from "./small-edition.ts";

const list = {
  projects: [project("running", { end: "2027-12" }), project("ended", { end: "2015", title: "Long over" })],
};

async function packet(language = "en") {
  const about = context({ words: wordsOf(language) });
  const reader = readerOf(list);
  const dossier = await applicantDossier({ organisation: "iom", finding: request({}) }, reader, about);
  const brief = await applicantBrief("iom", "GH", reader, about);
  return { dossier, brief, words: about.words, paper: packetPaper(dossier, brief, about.words) };
}

describe.each(["en", "fr", "es"])("a consult packet in %s", (language) => {
  test("has the request as it was read, what the applicant holds, whom to ask and the blanks", async () => {
    const { paper, words, dossier } = await packet(language);
    const text = emailText(packetFilled(paper, {}, words), words);
    for (const { label, value } of dossier.request!.rows) {
      expect(text).toContain(words.t("copyLine", { label, value }));
    }
    expect(text).toContain("Project running");
    expect(text).toContain(dossier.asks.rows[0]!.name);
    for (const question of PACKET_QUESTIONS) expect(text).toContain(words.t(question));
    expect(text.match(/_{20}/g)).toHaveLength(PACKET_QUESTIONS.length);
    expect(text.startsWith("UNCLASSIFIED\n")).toBe(true);
  });
});

test("where nothing is alike it says so, and does not call the list complete", async () => {
  const { paper } = await packet();
  expect(paper.parts.flatMap(({ lines }) => lines)).toContain(
    "No listed project is close enough to be named. The list is not complete.",
  );
});

test("a funder of what is alike that is not among the offices is named", async () => {
  const { dossier, brief, words } = await packet();
  const [row] = dossier.running.rows;
  const overlap: OverlapView = {
    heading: "Alike",
    lead: "",
    columns: ["Part", "This", "Listed", "Likeness"],
    rows: [{ row: { ...row!, funder: "Another Office" }, fold: "", parts: [] }],
  };
  const { parts } = packetPaper({ ...dossier, overlap }, brief, words);
  expect(parts.at(-1)?.lines.at(-1)).toBe("Another Office; funds a listed project that is alike");
});

test("an answer of any text stays one line, bounded, between the markings", async () => {
  const { paper, words } = await packet();
  fc.assert(
    fc.property(fc.string({ maxLength: 5_000 }), (answer) => {
      const filled = packetFilled(paper, { packetKnow: answer }, words);
      const lines = filled.parts.at(-1)!.lines;
      expect(lines).toHaveLength(PACKET_QUESTIONS.length);
      for (const line of lines) expect(line.length).toBeLessThan(2_200);
      expect(cableText(filled, words).endsWith("\nUNCLASSIFIED\n")).toBe(true);
    }),
    { numRuns: 50 },
  );
});
