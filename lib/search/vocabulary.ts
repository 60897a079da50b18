import { Chains } from "./chains.ts";
import { hasPlaces } from "./fields.ts";
import { SEVERAL_PLACES } from "./layout.ts";
import { isFunctionWord } from "./tokens.ts";

/** Documents of one word in which it stands in the same fields. */
export interface Group {
  mask: number;
  count: number;
  /** Its chain in `postings` and in `places`. */
  chain: number;
}

/** A list of whole numbers that grows. */
class Numbers {
  private values = new Int32Array(4_096);
  length = 0;
  push(value: number): number {
    if (this.length === this.values.length) {
      const grown = new Int32Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length] = value;
    return this.length++;
  }
  at(place: number): number {
    return this.values[place] ?? -1;
  }
  set(place: number, value: number): void {
    this.values[place] = value;
  }
}

/** The words met so far, each with its postings and places as the index will hold them. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly postings = new Chains();
  readonly places = new Chains();
  private readonly numbers = new Map<string, number>();
  /** The first group of each word; -1 for none. */
  private readonly firsts = new Numbers();
  // Of each group, by its chain:
  private readonly masks = new Numbers();
  private readonly counts = new Numbers();
  private readonly lasts = new Numbers();
  private readonly nexts = new Numbers();

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    // A slice of a long text would keep the whole text in memory for as long as the word is known.
    const own = word.length > 12 ? copyOf(word) : word;
    const number = this.words.push(own) - 1;
    this.numbers.set(own, number);
    this.firsts.push(-1);
    return number;
  }

  /** No more words will be asked for: their table is given back. */
  close(): void {
    this.numbers.clear();
  }

  *groupsOf(number: number): Generator<Group> {
    for (let chain = this.firsts.at(number); chain >= 0; chain = this.nexts.at(chain)) {
      yield { mask: this.masks.at(chain), count: this.counts.at(chain), chain };
    }
  }

  /** Documents come in the order of their numbers, each word of a document once, with all its places in order. */
  add(number: number, document: number, mask: number, places: number[]): void {
    const chain = this.chainOf(number, mask);
    this.postings.appendNumber(chain, document - this.lasts.at(chain) - 1);
    this.lasts.set(chain, document);
    this.counts.set(chain, this.counts.at(chain) + 1);
    if (hasPlaces(mask) && !isFunctionWord(this.words[number] ?? "")) this.addPlaces(chain, places);
  }

  private chainOf(number: number, mask: number): number {
    let last = -1;
    for (let chain = this.firsts.at(number); chain >= 0; chain = this.nexts.at(chain)) {
      if (this.masks.at(chain) === mask) return chain;
      last = chain;
    }
    const chain = this.masks.push(mask);
    this.counts.push(0);
    this.lasts.push(-1);
    this.nexts.push(-1);
    if (last < 0) this.firsts.set(number, chain);
    else this.nexts.set(last, chain);
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
