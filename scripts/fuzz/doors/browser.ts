import "../../../test/browser/browser-in-memory.ts";
import { readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { type AdviseCardScript, cardOf } from "../../../entrypoints/advise-card/index.ts";
import { answerCard } from "../../../entrypoints/background/answer-card.ts";
import * as off from "../../../entrypoints/background/answer-off.ts";
import { answerRead } from "../../../entrypoints/background/answer-read.ts";
import { answerHand } from "../../../entrypoints/background/handed.ts";
import { createListInUse, type ListInUse } from "../../../entrypoints/background/list-in-use.ts";
import { questionIn, type Speaker } from "../../../lib/browser/messages.ts";
import { parsePolicy, policyKeys } from "../../../lib/browser/policy.ts";
import { readPage } from "../../../lib/page/read-page.ts";
import { buildNameTable } from "../../../lib/recognise/name-table.ts";
import { memoryReader } from "../../../lib/store/memory-reader.ts";
import { startAnew } from "../../../test/browser/browser-in-memory.ts";
import { openPackage } from "../../../test/browser/package-from-folder.ts";
import { asJson, type Door, jsonIn, must } from "../door.ts";
import { fewRows } from "./lists.ts";

const speaker: Speaker = { tabId: 7, url: "https://www.state.gov/countries-areas/ghana/", documentId: "doc" };

openPackage();
Object.assign(globalThis, { cardOf } satisfies AdviseCardScript);

let list: ListInUse | null = null;
function held(): ListInUse {
  if (list !== null) return list;
  const edition = fewRows(40);
  const gazetteer = new Uint8Array(readFileSync("public/data/gazetteer.bin")).buffer;
  const buffers = { nameTable: buildNameTable(gazetteer, edition.organisations), searchIndex: new ArrayBuffer(0) };
  const reader = memoryReader(edition, buffers);
  const store = { persistent: true, current: async () => reader, onEdition: () => undefined };
  list = createListInUse(store, async () => ({ kind: "unreadable" }));
  return list;
}

const answerers: Record<string, (question: unknown) => Promise<unknown>> = {
  async read(question) {
    const { hint, keep } = await answerRead(question, speaker, held());
    keep();
    return hint;
  },
  card: (question) => answerCard(question, speaker, held(), async () => undefined),
  offHere: (question) => off.answerOffHere(question, speaker),
  snooze: (question) => off.answerSnooze(question, speaker),
  offEverywhere: (question) => off.answerOffEverywhere(question, speaker),
  undoOff: (question) => off.answerUndoOff(question, speaker),
  wrongMatch: (question) => off.answerWrongMatch(question, speaker),
  hand: answerHand,
};

/** A message from a page, whoever wrote it: a true answer, and no exception. */
const messages: Door = {
  name: "messages",
  made: "json",
  seeds: async () => {
    const [page = ""] = readdirSync("scripts/demo/pages").filter((name) => name.includes("state-ghana"));
    const reading = readPage(parseHTML(readFileSync(`scripts/demo/pages/${page}`, "utf8")).document, speaker.url);
    const questions = [
      { name: "read", question: { reading } },
      { name: "card", question: { country: "GH" } },
      { name: "card", question: { country: null, named: { kind: "organisation", id: "iom" } } },
      { name: "wrongMatch", question: { kind: "country", id: "GH" } },
      { name: "hand", question: { tabId: 7 } },
      ...Object.keys(answerers).map((name) => ({ name, question: {} })),
    ];
    return questions.map(asJson);
  },
  enter: async (input) => {
    const asked = questionIn(jsonIn(input));
    if (asked === null || !Object.hasOwn(answerers, asked.name)) return;
    const answer = await answerers[asked.name]?.(asked.question);
    must(JSON.stringify(answer ?? null).length < 1_000_000, "an answer has no bounds");
    startAnew();
  },
};

const policy: Door = {
  name: "policy",
  made: "json",
  seeds: async () => [
    asJson({
      repoUrls: ["https://lists.example.gov/feed/"],
      rootSha256: "a".repeat(64),
      root: "eyJzaWduZWQiOnt9fQ==",
      pollMinutes: 15,
      countries: ["GH", "TG"],
      refreshNonce: "1",
      minSeq: 3,
      sites: ["grants.example.gov", "*.example.gov"],
      sensitivityCeiling: "SBU",
    }),
  ],
  enter: async (input) => {
    const stored = Object(jsonIn(input)) as Record<string, unknown>;
    const { policy: read, problems } = parsePolicy(stored);
    const keys = [...Object.keys(read), ...problems.map(({ key }) => key)].sort();
    must(JSON.stringify(keys) === JSON.stringify(Object.keys(stored).sort()), "a key is neither taken nor told");
    must(
      Object.keys(read).every((key) => Object.hasOwn(policyKeys, key)),
      "a key that is none was taken",
    );
  },
};

export const browserDoors = [messages, policy];
