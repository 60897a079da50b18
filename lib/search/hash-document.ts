import { noTraits } from "./columns.ts";
import type { Document } from "./documents.ts";

const PRIME = 0x01000193;

/** FNV-1a, 32 bits, over all that an index takes of a document, going on from the one before. */
export function hashOfDocument({ kind, id, texts, links, start, end, traits }: Document, before: number): number {
  let hash = hashOfText(id, hashOfNumber(kind, before));
  for (const [field, text] of texts) hash = hashOfText(text, hashOfText(field, hash));
  for (const { carrier, relation } of links) hash = hashOfNumber(relation, hashOfNumber(carrier, hash));
  hash = hashOfNumber(end, hashOfNumber(start, hash));
  return traits === noTraits ? hash : hashOfText(JSON.stringify(traits), hash);
}

const hashOfNumber = (value: number, before: number): number => Math.imul(before ^ value, PRIME);

function hashOfText(text: string, before: number): number {
  let hash = hashOfNumber(text.length, before);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}
