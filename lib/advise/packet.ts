import type { Words } from "../words/words.ts";
import { plannedParts } from "./brief-more.ts";
import { askLine, labelled, overlapPart, type Paper, type PaperPart, tablePart } from "./brief-paper.ts";
import type { Brief } from "./brief-shape.ts";
import type { ApplicantDossier, Ask } from "./view.ts";

/** Questions that another office answers, in their order; the words of each are in the catalogue. */
export const PACKET_QUESTIONS = [
  "packetOffice",
  "packetFunds",
  "packetRepeats",
  "packetKnow",
  "packetContact",
  "packetDate",
] as const;
export type PacketQuestion = (typeof PACKET_QUESTIONS)[number];
/** What was filled in; a question that is missing is blank. */
export type PacketAnswers = Partial<Record<PacketQuestion, string>>;

/** Longest answer, in UTF-16 units. */
export const LONGEST_ANSWER = 2_000;

/**
 * What one office sends another before it decides on a request: the request as it was read, what the applicant holds, what
 * is alike in the list, whom to ask. It weighs nothing.
 */
export function packetPaper(dossier: ApplicantDossier, brief: Brief, words: Words): Paper {
  const { name, request, overlap, asks, notes, marking, lead } = dossier;
  const summary = brief.summary.map(({ text }) => text).join(" ");
  const said = [lead, summary, ...notes.map(({ strong, text }) => `${strong} ${text}`.trim())];
  const held = brief.tables.filter(({ id }) => id !== "ended").map((table) => tablePart(table, words));
  const parts: PaperPart[] = [
    { heading: words.t("packetAsk"), lines: [words.t("packetAskText")] },
    ...(request === null
      ? []
      : [
          {
            heading: words.t("packetRequest"),
            lines: request.rows.map(({ label, value }) => labelled(label, value, words)),
          },
        ]),
    { heading: words.t("packetHolds"), lines: said.filter((line) => line !== "") },
    ...held,
    overlap === null
      ? { heading: words.t("overlapHeading"), lines: [words.t("packetNoOverlap")] }
      : overlapPart(overlap, words),
    ...plannedParts(dossier.planned, words),
    { heading: words.t("packetFunders"), lines: fundersToAsk(dossier, asks.rows, words) },
  ];
  return {
    subject: words.t("packetSubject", { name }),
    marking,
    parts: parts.filter(({ lines }) => lines.length > 0),
    sources: brief.sources,
    edition: brief.edition.join(", "),
    foot: words.t("briefFoot"),
  };
}

/** The same with the questions and what was answered; a blank is a line to write on. */
export function packetFilled(paper: Paper, answers: PacketAnswers, words: Words): Paper {
  const lines = PACKET_QUESTIONS.map((question) => {
    const answer = (answers[question] ?? "").trim().slice(0, LONGEST_ANSWER).replace(/\s+/g, " ");
    return labelled(words.t(question), answer === "" ? "____________________" : answer, words);
  });
  return { ...paper, parts: [...paper.parts, { heading: words.t("packetAnswer"), lines }] };
}

/** Offices that fund the applicant, and by name those that fund what is alike and are not among them. */
function fundersToAsk({ overlap }: ApplicantDossier, asks: Ask[], words: Words): string[] {
  const named = new Set(asks.flatMap(({ name, abbreviation }) => [name, abbreviation ?? name]));
  const unknown = words.t("projectFunderNotStated");
  const others = new Set((overlap?.rows ?? []).map(({ row }) => row.funder));
  const rest = [...others].filter((funder) => funder !== "" && funder !== unknown && !named.has(funder));
  return [...asks.map((ask) => askLine(ask, words)), ...rest.map((funder) => words.t("packetFundsAlike", { funder }))];
}
