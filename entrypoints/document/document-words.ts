import { requestFields } from "../../lib/advise/request-fields.ts";
import type { Note } from "../../lib/advise/view.ts";
import {
  type DocumentText,
  MOST_DOCUMENT_BYTES,
  MOST_DOCUMENT_PAGES,
  MOST_DOCUMENT_TEXT,
  type Where,
} from "../../lib/exchange/document-shape.ts";
import type { FieldName } from "../../lib/recognise/field-places.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import type { Words } from "../../lib/words/words.ts";
import type { DocumentState, Refusal } from "./use-document.ts";
import type { Places } from "./where-in.ts";

const sentences: Record<Refusal, string> = {
  empty: "documentNoEmpty",
  "too large": "documentNoTooLarge",
  locked: "documentNoLocked",
  broken: "documentNoBroken",
  "no text": "documentNoText",
  image: "documentNoImage",
  "old word": "documentNoOldWord",
  "other archive": "documentNoArchive",
  "unpacks too large": "documentNoUnpacks",
  "web page": "documentNoWebPage",
  unknown: "documentNoUnknown",
  "not fetched": "documentNoFetch",
  "no pdf": "documentNoPdf",
  "no selection": "documentNoSelection",
};

/** Longest name of a file that is repeated; of a longer one its beginning and its end. */
const LONGEST_NAME = 60;
const short = (name: string) => (name.length <= LONGEST_NAME ? name : `${name.slice(0, 40)}…${name.slice(-16)}`);

/** What a document is called on the page. */
export function documentName(
  state: Pick<DocumentState & { from?: string }, "from"> & { name: string | null },
  words: Words,
): string {
  if (state.name !== null) return short(state.name);
  return words.t(state.from === "selection" ? "documentSelection" : "documentPasted");
}

/** Why a document was not read, and what one can do. */
export function refusalNote(name: string | null, why: Refusal, words: Words): Note {
  const called = name ?? words.t(why === "no selection" ? "documentSelection" : "documentPasted");
  return {
    tone: "bad",
    strong: words.t("documentNo", { name: short(called) }),
    text: words.t(sentences[why], { size: words.number(MOST_DOCUMENT_BYTES / 1024 / 1024) }),
  };
}

/** What kind it is, and how much of it was read. */
export function kindLine({ kind, pages, truncated, unread }: DocumentText, words: Words): string {
  if (kind === "docx") return words.t("documentWord");
  if (pages === null) return words.t(kind === "mail" ? "documentMail" : "documentPlain");
  const whole = !truncated && unread.thin + unread.damaged === 0;
  if (pages.read === pages.all)
    return whole
      ? words.t("documentPagesAll", { count: pages.all })
      : words.t("documentPagesCount", { count: pages.all });
  return words.t("documentPagesSome", { read: words.number(pages.read), all: words.number(pages.all) });
}

/** One page in so many without text is told; a cover or an empty back page is no news. */
const FEW_THIN = 5;

/** What of a document was not read, so that nothing found is not taken for nothing there. */
export function unreadNotes({ unread, pages, truncated }: DocumentText, words: Words): Note[] {
  const { thin, damaged, attached } = unread;
  const note = (name: string, count: number): Note => ({
    tone: "warn",
    strong: words.t(`${name}Strong`, { count, all: words.number(pages?.read ?? 0) }),
    text: words.t(`${name}Text`),
  });
  return [
    ...(thin > 0 && thin * FEW_THIN >= (pages?.read ?? 0) ? [note("documentThin", thin)] : []),
    ...(damaged > 0 ? [note("documentDamaged", damaged)] : []),
    ...(attached > 0 ? [note("documentAttached", attached)] : []),
    ...(truncated ? [truncatedNote(words)] : []),
  ];
}

const truncatedNote = (words: Words): Note => ({
  tone: "plain",
  strong: words.t("documentMoreStrong"),
  text: words.t("documentMoreText", {
    pages: words.number(MOST_DOCUMENT_PAGES),
    letters: words.number(MOST_DOCUMENT_TEXT),
  }),
});

const order: FieldName[] = ["applicant", "title", "opportunity", "amount", "period", "countries", "uei"];

/** The request's fields as the dossier has them, each with where in the document it stands. */
export function fieldRows(finding: Finding, places: Places, words: Words) {
  // The dossier's rows come in this very order: `test/our-pages/document.test.ts` holds it.
  return (requestFields(finding, words)?.rows ?? []).map((row, at) => {
    const where = places[order[at] ?? "applicant"];
    return { ...row, where: row.stated && where ? whereText(where, words) : null };
  });
}

export function whereText(where: Where, words: Words): string {
  const number = (value: number) => words.number(value);
  switch (where.kind) {
    case "form":
      return words.t("documentWhereForm", { page: number(where.page) });
    case "letterhead":
      return words.t("documentWhereLetterhead");
    case "paragraph":
      return words.t("documentWhereParagraph", { paragraph: number(where.paragraph) });
    case "table":
      return words.t("documentWhereTable", { table: number(where.table), row: number(where.row) });
    case "line":
      return where.page === null
        ? words.t("documentWhereLine", { line: number(where.line) })
        : words.t("documentWherePage", { page: number(where.page), line: number(where.line) });
  }
}
