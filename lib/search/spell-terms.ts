import { BLOCK, MANY_OWN, type SearchIndex, TERMS_IN_BLOCK } from "./layout.ts";

/** Spells out the terms of a run, and where their postings start, as far as that was not done before. */
export function spell(index: SearchIndex, from: number, to: number): void {
  const { spelt } = index.packed;
  const end = Math.min(spelt.length, Math.ceil(to / TERMS_IN_BLOCK));
  for (let block = Math.floor(from / TERMS_IN_BLOCK); block < end; block++) {
    if (spelt[block] === 1) continue;
    spelt[block] = 1;
    spellBlock(index, block);
    placePostings(index, block);
  }
}

/** Each term is packed as what it shares with the one before, and the rest. */
function spellBlock({ packed, terms, letters, termStarts }: SearchIndex, block: number): void {
  const { vocabulary, blocks, wide } = packed;
  let at = blocks[BLOCK.size * block + BLOCK.vocabulary] ?? 0;
  let to = blocks[BLOCK.size * block + BLOCK.letters] ?? 0;
  const first = block * TERMS_IN_BLOCK;
  const end = Math.min(terms, first + TERMS_IN_BLOCK);
  let before = to;
  for (let term = first; term < end; term++) {
    const head = vocabulary[at++] ?? 0;
    let own = head & 15;
    if (own === MANY_OWN) own += vocabulary[at++] ?? 0;
    const start = to;
    termStarts[term] = start;
    for (let shared = head >>> 4; shared > 0; shared--) letters[to++] = letters[before++] ?? 0;
    for (; own > 0; own--) {
      const low = vocabulary[at++] ?? 0;
      letters[to++] = wide ? low | ((vocabulary[at++] ?? 0) << 8) : low;
    }
    before = start;
  }
  // The next block's own start, told twice.
  termStarts[end] = to;
}

function placePostings({ packed, terms, postingStarts }: SearchIndex, block: number): void {
  const { postingLengths, blocks } = packed;
  let at = blocks[BLOCK.size * block + BLOCK.lengths] ?? 0;
  let to = blocks[BLOCK.size * block + BLOCK.postings] ?? 0;
  const first = block * TERMS_IN_BLOCK;
  const end = Math.min(terms, first + TERMS_IN_BLOCK);
  postingStarts[first] = to;
  for (let term = first; term < end; term++) {
    let byte = postingLengths[at++] ?? 0;
    to += byte & 127;
    for (let shift = 7; byte > 127 && shift < 28; shift += 7) {
      byte = postingLengths[at++] ?? 0;
      to += (byte & 127) << shift;
    }
    postingStarts[term + 1] = to;
  }
}
