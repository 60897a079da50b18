import { fold } from "../list/fold.ts";
import { pattern } from "../list/pattern.ts";
import { isNameLike } from "./applicant-in-text.ts";
import { applicantNamed } from "./applicant-name.ts";
import { isTypedAs } from "./applicant-words.ts";
import { besideMain } from "./beside-main.ts";
import { BODY_WORD } from "./body-word.ts";
import { BLACKED_OUT, COPIES, isEveryday, keyOf } from "./could-be-name.ts";
import { isMinistry, isState, lettered } from "./letterhead.ts";
import {
  ADDRESSEE,
  CLOSES,
  CLOSING,
  GOES_TO,
  GREETS,
  OWN_ADDRESS,
  PARTED,
  PLAIN,
  SECTION_OF_OTHERS,
  SPENDS,
  THE_KIND,
} from "./line-marks.ts";
import type { Mention, Put } from "./mention.ts";
import { type Evidence, evidenceAround } from "./name-evidence.ts";
import { shortBehind } from "./name-spans.ts";
import type { NameTable } from "./name-table.ts";
import { bounded, namesIn } from "./names-in.ts";
import { namesOfFields } from "./names-of-fields.ts";
import { paperHeads } from "./paper-heads.ts";
import { isPassedOn } from "./passed-on.ts";
import { besidePosts } from "./person-evidence.ts";
import type { Reading } from "./reading.ts";
import { isPlainTitle, type Labelled, namesProject } from "./request-fields.ts";
import { isBareLabel } from "./request-labels.ts";
import { saidIn } from "./said/all.ts";
import { aboveWhereabouts } from "./whereabouts.ts";
import { isLabelOfSomebody, OTHERS, ofLabel } from "./who-is-labelled.ts";

/** Characters of main text, lines of it and characters of a line that are looked at. */
const MOST_TEXT = 12_000;
const MOST_LINES = 300;
const LONGEST_LINE = 1_200;
const MOST_FIELDS = 80;
/** Letters of a value by which a line is known to be its box. */
const GLUED = 30;
const LONGEST_SIGNED = 110;

/** All names of a page with what is said of them, and what tells more of each. */
export function gather(reading: Reading, labelled: Labelled, table: NameTable) {
  const mentions: Mention[] = [];
  const labels = new Set(reading.fields.slice(0, MOST_FIELDS * 4).map(({ label }) => keyOf(label.slice(0, 90))));
  const put: Put = (text, quality, evidence, short, organisation, about, open = false) => {
    // What could be more or less of a name counts where something is said of it, and a little less.
    if (open && !evidence.some(({ points }) => points > 1)) return;
    if (
      isNameLike(text) &&
      !BLACKED_OUT.test(text) &&
      text.length >= 3 &&
      text.split(" ").length <= 14 &&
      !/[a-zà-ÿ]{4}[.!?] /.test(text) &&
      (organisation !== null || !labels.has(keyOf(text)) || evidence.some(({ points }) => points >= 4))
    )
      mentions.push(
        open
          ? { text, short, quality, evidence: evidence.map(less), organisation, about, open }
          : { text, short, quality, evidence, organisation, about },
      );
  };
  const fields = reading.fields
    .slice(0, MOST_FIELDS * 4)
    .filter(({ value }) => value.length < 220)
    .slice(0, MOST_FIELDS);
  const rows = [
    ...["applicant", "doer", "sender"].flatMap((kind) => labelled.get(kind as "applicant") ?? []),
    ...fields,
  ];
  const short = fields.find(({ label, value }) => SHORT_FORM().test(label) && value.length < 24)?.value;
  const main = reading.text.slice(0, Math.min(reading.mainLength, MOST_TEXT));
  const lines = main
    .split("\n")
    .map((line) => line.trim().slice(0, LONGEST_LINE))
    .filter((line) => line !== "")
    .slice(0, MOST_LINES);
  const said = saidIn(
    `${reading.title}\n${reading.headings
      .map(({ text }) => text)
      .join("\n")
      .slice(0, 2000)}\n${main}`,
  );
  const hasProject = namesProject(fields);
  namesOfFields(rows, short ?? null, new Set(lines), table, put, (value) => reading.title.endsWith(value));
  // A title of the page or a subject names whose paper it is, or what is asked for.
  for (const [head, points] of headsOf(reading, labelled))
    for (const span of namesIn(head, table)) {
      const about = {
        zone: "head",
        label: "",
        before: head.slice(0, span.start),
        behind: head.slice(span.end),
      } as const;
      put(
        span.text,
        bounded(head, span.start, span.end),
        [
          { kind: "title", points: points * (ORG_FIRST(head, span.start) ? 1 : 0.8) },
          ...evidenceAround(about.before, about.behind, said).filter(({ points }) => points < 4),
        ],
        span.short,
        span.organisation,
        about,
        span.open,
      );
    }
  const closed = lines.findLastIndex(
    (line, at) => (line.length < 160 && CLOSING().test(line)) || (at > lines.length / 2 && CLOSES().test(line)),
  );
  const to = lines.findIndex((line, at) => at < 30 && ADDRESSEE().test(line));
  const ofState = lines.slice(0, Math.max(0, to)).some(isState);
  let others = 0;
  let addressed = 0;
  for (const [at, line] of lines.entries()) {
    if (line.length < 60 && SECTION_OF_OTHERS().test(line) && !/[.!?]$|[:：]./.test(line) && !isRowOfButtons(line))
      others = at + 5;
    const colon = /^([^:：]{2,70}?)(?:[:：]|\s*(?:\.{3,}|…{2,}))\s/.exec(line);
    const above = at > 0 && lines[at - 1]!.length < 80 ? lines[at - 1]! : "";
    const label =
      colon?.[1] ??
      (isBareLabel(above) ||
      isLabelOfSomebody(above) ||
      /\?$|name of (?:the|your) (?:group|organi[sz]ation|body|association)[^.]{0,40}\.$/i.test(above) ||
      ((closed < 0 || at < closed) && PLAIN.test(above) && OTHERS().test(above))
        ? above
        : "");
    const box = fields.find(({ label, value }) => line.startsWith(`${label} ${value.slice(0, GLUED)}`));
    const glued = box && !colon ? box.label.length : 0;
    const place: Evidence[] = [];
    // "Señores", and below whom the letter goes to.
    if (GOES_TO().test(line)) addressed = at + 5;
    else if (at < addressed && (GREETS().test(line) || line.length > 90)) addressed = 0;
    // A sentence behind "thank you again" is no signature.
    const signs = line.length < LONGEST_SIGNED || !/[.!?]$/.test(line);
    if (closed >= 0 && at >= closed && at <= closed + 8 && signs && !COPIES.test(line))
      place.push({ kind: "signature", points: 3.5 });
    else if (closed < 0 && reading.fields.length < 5 && at >= lines.length - 8 && line.length < 90)
      place.push({ kind: "end", points: 0.6 });
    if (to > 0 && at < to && lettered(lines, at, to) <= 7 && line.length < 110 && colon === null)
      place.push(
        at < addressed
          ? { kind: "addressee", points: -3.5 }
          : { kind: "letterhead", points: ofState && isMinistry(line) ? 4 : 2.5 },
      );
    else if (at < addressed && line.length < 110) place.push({ kind: "addressee", points: -3.5 });
    else if (at < 4 && line.length < 110) place.push({ kind: "top", points: 1.4 });
    const part = colon ? null : PARTED.exec(line);
    const parted = part?.[1] ?? "";
    const beside =
      label !== ""
        ? hasProject && isPlainTitle(label)
          ? []
          : ofLabel(label)
        : OTHERS().test(parted)
          ? ofLabel(parted).filter(({ points }) => points < 0)
          : [];
    const lineAt = {
      at,
      of: lines.length,
      closed,
      to,
      above: at > 0 ? lines[at - 1]! : "",
      below: lines[at + 1] ?? "",
    };
    for (const { text, short, start, end, organisation, open } of namesIn(line, table)) {
      const before = line.slice(0, start);
      const about = { zone: "text", label, before, behind: line.slice(end), line: lineAt } as const;
      // A scanned letter is one line: whose paper it is stands before the address.
      if (at < 3 && start === 0 && line.length > 200 && OWN_ADDRESS().test(line.slice(end, end + 70)))
        put(text, bounded(line, start, end), [{ kind: "on its paper", points: 4 }], short, organisation, about);
      if (/(?:\bU\.?S\.?A?|American|United States) $/.test(before)) continue;
      // "Kuruluşun resmî adı Çukurova ...": a label and its value in one line. The box has the name.
      if (start < glued && end > glued) continue;
      const around = evidenceAround(before, about.behind, said);
      const evidence = [...around, ...besidePosts(about)];
      // A label speaks for the first name behind it.
      const head = before.slice((colon ?? part)?.[0].length ?? 0);
      if (
        beside.length > 0 &&
        !(colon && start < colon[0].length) &&
        (head.trim() === "" || isTypedAs.person(head.replace(/[,–—-]\s*$/, "").trim()))
      )
        evidence.push(...beside);
      const alone = line.length - text.length < 60 || head.trim() === "";
      if (alone) evidence.push(...place);
      // "Radio and leaflets: 30,000.00" is what money goes to.
      if (
        around.length === 0 &&
        beside.every(({ points }) => points < 4) &&
        SPENDS().test(line) &&
        !(closed >= 0 && at >= closed) &&
        at > 3
      )
        evidence.push({ kind: "budget line", points: -2 });
      if (others > at && around.length === 0 && beside.length === 0)
        evidence.push({ kind: "among others", points: -2 });
      put(text, bounded(line, start, end), evidence, short, organisation, about, open);
    }
  }
  for (const [label, value] of besideMain(reading)) {
    const evidence = ofLabel(label);
    if (evidence[0]!.points < 4) continue;
    const named = applicantNamed(value, table);
    const brief = shortBehind(named.printed, value.slice(named.printed.length));
    put(named.printed, 4, evidence, brief, named.organisation, { zone: "beside", label, before: "", behind: "" });
  }
  for (const { text, evidence } of paperHeads(lines, closed)) {
    const own = aboveWhereabouts(text, lines, table);
    if (own !== null) put(own, 3, [evidence], null, null, { zone: "paper", label: "", before: "", behind: "" });
  }
  const addresses = [
    ...`${main}\n${fields.map(({ value }) => value).join("\n")}\n${(labelled.get("sender") ?? []).map(({ value }) => value).join("\n")}`.matchAll(
      MAIL,
    ),
  ]
    .slice(0, 20)
    .map((match) => match[0].toLowerCase())
    .filter((address) => !/state\.gov|embass|consul|\.gov(?:\.|$)/.test(address));
  const titles = (labelled.get("title") ?? []).map(({ value }) => fold(value));
  const kinds = new Set([...main.matchAll(THE_KIND())].map((match) => fold(match[1] ?? match[2]!)));
  // In German any noun has a capital.
  const isGerman = /^de/i.test(reading.lang);
  const named = mentions.filter((one) => isSaidOf(one) || (!isGerman && isInside(one)));
  return { mentions: named, addresses, titles, kinds, passedOn: isPassedOn(main) };
}

/** What is said of a name, said of more or of less than it. */
const less = (one: Evidence): Evidence => (one.points > 0 ? { ...one, points: one.points * 0.9 } : one);

/** Evidence that any word of a line has. */
const WHERE = new Set(["top", "end", "letterhead", "signature"]);
/** A word alone is a name where it is one of the list, short for one, in a box, or where something is said of it. */
function isSaidOf({ text, quality, organisation, evidence, about }: Mention): boolean {
  if (organisation !== null || about?.zone === "field" || !/^\p{Lu}\S*\p{Ll}\S*$/u.test(text)) return true;
  // "La asociación Yanapay".
  const kind = /(\p{L}+) ["“«]?$/u.exec(about?.before ?? "")?.[1];
  return (
    evidence.some(({ kind, points }) => points >= 1 && (quality >= 3 || !WHERE.has(kind))) ||
    (kind !== undefined && BODY_WORD().test(kind))
  );
}

/** A capital where no sentence and no line begins. */
const isInside = ({ about }: Mention): boolean =>
  about?.zone === "text" && /[\p{L}\d,][,"“«(]? ?["“«(]?$/u.test(about.before);

export type Gathered = ReturnType<typeof gather>;

/** "File Home Insert Layout References Review": no heading. */
const isRowOfButtons = (line: string): boolean =>
  /^\p{Lu}\S*(?: \p{Lu}\S*){4,}$/u.test(line) && isEveryday(keyOf(line));

const ORG_FIRST = (head: string, start: number): boolean => start === 0 || /[–—|:/-]\s?$/.test(head.slice(0, start));
const SHORT_FORM = pattern(
  String.raw`^(?:sigl\p{L}+|acr[oó]n\p{L}+|abbrev\p{L}+|abr[eé][vg]\p{L}+|short (?:name|form))\W*$`,
  "iu",
);
const MAIL = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}/g;

function headsOf(reading: Reading, labelled: Labelled): [string, number][] {
  const heads: [string, number][] = [[reading.title.slice(0, 300), 2]];
  for (const { text } of reading.headings.slice(0, 4)) heads.push([text.slice(0, 300), 2]);
  for (const { value } of labelled.get("subject") ?? []) heads.push([value.slice(0, 300), 2]);
  return heads;
}
