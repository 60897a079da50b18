import type { ListReader } from "../list/reader.ts";
import type { Authority, Mechanism, Office } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { oneLine, paragraphs } from "./bounds.ts";
import type { AdviceContext } from "./context.ts";
import { editionText, footerText } from "./edition-line.ts";
import { type Ground, layGround } from "./ground.ts";
import { staleNote } from "./notes.ts";
import type { Note } from "./view.ts";
import { coverMap } from "./whom-cover.ts";
import { datedSource, heirOf, isClosed, whomOffice } from "./whom-offices.ts";
import { QUESTIONS, questionsOf } from "./whom-questions.ts";
import type { QuestionId, WhomAuthority, WhomMechanism, WhomQuestion, WhomToAsk } from "./whom-shape.ts";

/**
 * Who investigates, prosecutes, protects, funds and coordinates, from the dated offices and contacts of the list.
 * `country` narrows the contacts to those who answer for it; null shows every one, and which posts are uncovered.
 */
export async function whomToAsk(
  country: string | null,
  reader: ListReader,
  context: AdviceContext,
): Promise<WhomToAsk> {
  const { words } = context;
  const [ground, mechanisms, authorities] = await Promise.all([
    layGround(reader, context, []),
    reader.mechanisms(),
    reader.authorities(),
  ]);
  return {
    country,
    eyebrow: country === null ? words.t("whomEyebrow") : words.t("whomEyebrowFor", { country: words.country(country) }),
    name: words.t("askHeading"),
    lead: words.t(ground.offices.size === 0 ? "whomNoOffices" : "whomLead"),
    notes: notesOf(ground),
    questions: QUESTIONS.map((id) => questionOf(id, country, ground)),
    mechanisms: {
      heading: words.t("whomMechanisms"),
      lead: words.t(mechanisms.length === 0 ? "whomNoMechanisms" : "whomMechanismsLead"),
      rows: mechanisms.map((mechanism) => mechanismOf(mechanism, ground)),
    },
    authorities: {
      heading: words.t("whomAuthorities"),
      rows: authorities.map((authority) => authorityOf(authority, ground)),
    },
    cover: country === null ? coverMap(ground) : null,
    footer: footerText(ground),
    marking: ground.info.marking,
  };
}

function notesOf(ground: Ground): Note[] {
  const { words, contacts } = ground;
  const none: Note = { tone: "plain", strong: words.t("whomNoContactsStrong"), text: words.t("whomNoContactsText") };
  return [contacts.length === 0 ? none : null, staleNote(ground)].filter((note) => note !== null);
}

const questionKeys: Record<QuestionId, string> = {
  investigates: "whomInvestigates",
  prosecutes: "whomProsecutes",
  protects: "whomProtects",
  home: "whomFundsHome",
  abroad: "whomFundsAbroad",
  coordinates: "whomCoordinates",
};

/** Open offices first, each with what it took over; then those that closed, so that their name is found too. */
function questionOf(id: QuestionId, country: string | null, ground: Ground): WhomQuestion {
  const { words, offices, today } = ground;
  const named = [...offices.values()].filter((office) => questionsOf(office).includes(id));
  const closed = named.filter((office) => isClosed(office, today));
  const open = new Map<string, { office: Office; from: Office[] }>();
  for (const office of named) if (!closed.includes(office)) open.set(office.id, { office, from: [] });
  for (const office of closed) {
    const heir = heirOf(office, ground);
    if (heir === null) continue;
    const entry = open.get(heir.id) ?? { office: heir, from: [] };
    entry.from.push(office);
    open.set(heir.id, entry);
  }
  return {
    id,
    question: words.t(questionKeys[id]),
    count: open.size === 0 ? words.t("whomNone") : words.t("whomCount", { count: open.size }),
    offices: [
      ...[...open.values()].map(({ office, from }) => whomOffice(office, from, country, ground)),
      ...closed.map((office) => whomOffice(office, [], country, ground)),
    ],
  };
}

function mechanismOf(mechanism: Mechanism, ground: Ground): WhomMechanism {
  const { words } = ground;
  const field = (key: string, value: string | null) => fieldOf(words.t(key), value, words);
  return {
    id: mechanism.id,
    name: oneLine(mechanism.name, 200),
    abbreviation: mechanism.abbreviation === null ? null : oneLine(mechanism.abbreviation, 40),
    does: mechanism.functions.map((each) => oneLine(each, 300)),
    fields: [
      field(
        "whomMembers",
        mechanism.members.length === 0 ? null : words.list(mechanism.members.map((m) => oneLine(m, 80))),
      ),
      field("whomLimits", mechanism.limits),
      field("whomEstablished", mechanism.established === null ? null : words.date(mechanism.established)),
      field("whomAuthority", mechanism.authority),
      field("whomLevel", mechanism.level),
    ],
    source: datedSource(mechanism.source, ground),
  };
}

function fieldOf(label: string, value: string | null, words: Words): WhomMechanism["fields"][number] {
  const text = oneLine(value ?? "", 400);
  return { label, value: text || words.t("notStated"), stated: text !== "" };
}

function authorityOf(authority: Authority, ground: Ground): WhomAuthority {
  const { words, info } = ground;
  const name = oneLine(authority.name, 200);
  const date = authority.date === null ? words.t("whomNoDate") : words.date(authority.date);
  const gist = oneLine(paragraphs(authority.gist), 600);
  const source = datedSource(authority.source, ground);
  return {
    id: authority.id,
    name,
    date,
    gist,
    citation: words.t("whomCitation", {
      name,
      date,
      source: source.url === null ? source.text : `${source.text} <${source.url}>`,
      edition: editionText(ground),
      marking: info.marking,
    }),
    source,
  };
}
