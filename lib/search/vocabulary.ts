import { Chains, type KeptChains } from "./chains.ts";
import { hasPlaces } from "./fields.ts";
import { SEVERAL_PLACES } from "./layout.ts";
import { Records } from "./records.ts";
import { isFunctionWord } from "./tokens.ts";
import { WordTable } from "./word-table.ts";

/** Documents of one word in which it stands in the same fields. */
export interface Group {
  mask: number;
  count: number;
  /** Its chain in `postings` and in `places`. */
  chain: number;
}

/** Columns of a group: its documents * 256 + its fields, its last document + 1, the next group of the same word + 1. */
const [HEAD, LAST, NEXT] = [0, 1, 2];

export interface KeptWords {
  words: readonly string[];
  postings: KeptChains;
  places: KeptChains;
  firsts: readonly Uint32Array[];
  groups: readonly Uint32Array[];
  groupCount: number;
}

/** Words taken up between two pauses. */
const WORDS_IN_SLICE = 8_192;

/** The words met so far, each with its postings and places as the index will hold them. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly postings = new Chains();
  readonly places = new Chains();
  private readonly table = new WordTable(this.words);
  /** The first group of each word + 1; 0 for none. */
  private readonly firsts = new Records(1);
  private readonly groups = new Records(3);
  private groupCount = 0;

  /** All words so far, to be kept; whoever takes them up again goes on where they end. */
  get kept(): KeptWords {
    const { words, postings, places, firsts, groups, groupCount } = this;
    return {
      words,
      postings: postings.kept,
      places: places.kept,
      firsts: firsts.kept,
      groups: groups.kept,
      groupCount,
    };
  }

  *takeUp(kept: KeptWords): Generator<void> {
    this.postings.takeUp(kept.postings);
    this.places.takeUp(kept.places);
    this.firsts.takeUp(kept.firsts);
    this.groups.takeUp(kept.groups);
    this.groupCount = kept.groupCount;
    for (const word of kept.words) {
      this.table.add(word);
      if (this.words.length % WORDS_IN_SLICE === 0) yield;
    }
  }

  numberOf(word: string): number {
    const known = this.table.find(word);
    if (known >= 0) return known;
    // A slice of a long text would keep the whole text in memory for as long as the word is known.
    return this.table.add(word.length > 12 ? copyOf(word) : word);
  }

  /** No more words will be asked for: their table is given back. */
  close(): void {
    this.table.clear();
  }

  *groupsOf(number: number): Generator<Group> {
    for (let next = this.firsts.get(number, 0); next > 0; next = this.groups.get(next - 1, NEXT)) {
      const head = this.groups.get(next - 1, HEAD);
      yield { mask: head & 255, count: head >>> 8, chain: next - 1 };
    }
  }

  /** Documents come in the order of their numbers, each word of a document once, with all its places in order. */
  add(number: number, document: number, mask: number, places: number[]): void {
    const chain = this.chainOf(number, mask);
    const { groups } = this;
    this.postings.appendNumber(chain, document - groups.get(chain, LAST));
    groups.set(chain, LAST, document + 1);
    groups.set(chain, HEAD, groups.get(chain, HEAD) + 256);
    if (hasPlaces(mask) && !isFunctionWord(this.words[number] ?? "")) this.addPlaces(chain, places);
  }

  private chainOf(number: number, mask: number): number {
    let last = -1;
    for (let next = this.firsts.get(number, 0); next > 0; next = this.groups.get(last, NEXT)) {
      last = next - 1;
      if ((this.groups.get(last, HEAD) & 255) === mask) return last;
    }
    const chain = this.groupCount++;
    this.groups.set(chain, HEAD, mask);
    if (last < 0) this.firsts.set(number, 0, chain + 1);
    else this.groups.set(last, NEXT, chain + 1);
    return chain;
  }

  private addPlaces(chain: number, places: number[]): void {
    const first = places[0] ?? 0;
    if (places.length === 1 && first < SEVERAL_PLACES) {
      this.places.append(chain, first);
      return;
    }
    this.places.append(chain, SEVERAL_PLACES);
    this.places.appendNumber(chain, places.length);
    let last = 0;
    for (const place of places) {
      this.places.appendNumber(chain, place - last);
      last = place;
    }
  }
}

const copyOf = (word: string): string =>
  String.fromCharCode(...Array.from({ length: word.length }, (_none, at) => word.charCodeAt(at)));
