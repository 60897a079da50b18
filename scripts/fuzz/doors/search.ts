import { buildIndex } from "../../../lib/search/build.ts";
import { answersBetween, look } from "../../../lib/search/look.ts";
import { openIndex } from "../../../lib/search/open.ts";
import { lookPlainly, readPlainly } from "../../../lib/search/plain-scan.ts";
import { bytesOf, type Door, letters, must } from "../door.ts";
import { fewRows } from "./lists.ts";

const today = "2026-11-22";
const queries = [
  "ghana iom",
  'country:gh ends<180d funder:"ilab" -status:ended',
  '"safe return" amount>100k sort:newest',
  "Côte d’Ivoire région",
  "غانا",
  "programme:x publisher:y region:af account:inl focus:prosecution",
];

let held: { index: NonNullable<ReturnType<typeof openIndex>>; rows: ReturnType<typeof readPlainly> } | null = null;
function opened() {
  if (held !== null) return held;
  const edition = fewRows(300);
  const index = openIndex(buildIndex(edition));
  if (index === null) throw new Error("an index that was just built does not open");
  held = { index, rows: readPlainly(edition) };
  return held;
}

export const searchDoors: Door[] = [
  {
    name: "queries",
    made: "text",
    seeds: async () => queries.map(bytesOf),
    enter: async (input) => {
      const { index, rows } = opened();
      const text = letters(input);
      const found = look(index, text, { country: "GH", today });
      must(answersBetween(index, found, 0, 20, "GH").length <= 20, "a window is larger than was asked for");
      lookPlainly(rows, text, today);
    },
  },
  {
    name: "stored index",
    made: "bytes",
    seeds: async () => [new Uint8Array(buildIndex(fewRows(20)))],
    enter: async (input) => {
      const index = openIndex(Uint8Array.from(input).buffer);
      if (index !== null) look(index, "ghana", { country: null, today });
    },
  },
];
