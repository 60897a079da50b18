import { useMemo, useState } from "preact/hooks";
import type { Paper, PaperPart } from "../../lib/advise/brief-paper.ts";
import { type PacketAnswers, packetFilled } from "../../lib/advise/packet.ts";
import type { Words } from "../../lib/words/words.ts";
import { packetOf, paperOf, type Sheet, shortOf } from "../our-page/brief-of.ts";
import type { Length } from "./BriefBar.tsx";

/** What of a place stands on the sheet, as the person chose: all of it, one page, or a consult packet to be filled in. */
export function useSheetPaper(sheet: Sheet | null, words: Words | null, address: string) {
  const asked = useMemo(() => new URLSearchParams(address), [address]);
  const [packet, setPacket] = useState(() => asked.has("packet"));
  const [length, setLength] = useState<Length>(() => (asked.has("short") ? "short" : "full"));
  const [answers, setAnswers] = useState<PacketAnswers>({});
  const [coverage, setCoverage] = useState<PaperPart | null>(null);
  const consult = useMemo(() => (sheet === null || words === null ? null : packetOf(sheet, words)), [sheet, words]);
  const onePage = useMemo(() => (sheet === null || words === null ? null : shortOf(sheet, words)), [sheet, words]);
  const inPacket = packet && consult !== null;
  const short = length === "short" && !inPacket ? onePage : null;
  const paper = useMemo((): Paper | null => {
    if (sheet === null || words === null) return null;
    if (inPacket) return packetFilled(consult, answers, words);
    const made = short === null ? paperOf(sheet, words) : short.paper;
    return made === null || coverage === null ? made : { ...made, parts: [...made.parts, coverage] };
  }, [sheet, words, inPacket, consult, answers, short, coverage]);
  return {
    paper,
    /** The packet's own paper; null where the sheet shows something else. */
    packet: inPacket ? consult : null,
    answers,
    setAnswers,
    togglePacket: consult === null ? null : () => setPacket(!packet),
    short: short?.short ?? null,
    /** Null where there is one length only. */
    length: onePage === null || inPacket ? null : length,
    setLength,
    setCoverage,
  };
}
