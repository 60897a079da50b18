import { Chains } from "./chains.ts";
import { FIELD } from "./fields.ts";
import { SEVERAL_PLACES } from "./layout.ts";
import { isFunctionWord } from "./tokens.ts";

/** The words met so far, each with its postings and places as the index will hold them. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly postings = new Chains();
  readonly places = new Chains();
  private readonly numbers = new Map<string, number>();
  private readonly counts: number[] = [];
  private readonly lastDocuments: number[] = [];
  private readonly placeless: boolean[] = [];

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    // A slice of a long text would keep the whole text in memory for as long as the word is known.
    const own =
      word.length > 12
        ? String.fromCharCode(...Array.from({ length: word.length }, (_none, at) => word.charCodeAt(at)))
        : word;
    const number = this.words.push(own) - 1;
    this.numbers.set(own, number);
    this.counts.push(0);
    this.lastDocuments.push(-1);
    this.placeless.push(isFunctionWord(word));
    return number;
  }

  /** How many documents hold the word. */
  countOf(number: number): number {
    return this.counts[number] ?? 0;
  }

  /** Documents come in the order of their numbers, each word of a document once, with all its places in order. */
  add(number: number, document: number, mask: number, places: number[]): void {
    const gap = document - (this.lastDocuments[number] ?? -1) - 1;
    const more = mask === FIELD.summary ? 0 : 1;
    this.postings.appendNumber(number, gap * 2 + more);
    if (more) this.postings.append(number, mask);
    this.lastDocuments[number] = document;
    this.counts[number] = this.countOf(number) + 1;
    if (!this.placeless[number]) this.addPlaces(number, places);
  }

  private addPlaces(number: number, places: number[]): void {
    const first = places[0] ?? 0;
    if (places.length === 1 && first < SEVERAL_PLACES) {
      this.places.append(number, first);
      return;
    }
    this.places.append(number, SEVERAL_PLACES);
    this.places.appendNumber(number, places.length);
    let last = 0;
    for (const place of places) {
      this.places.appendNumber(number, place - last);
      last = place;
    }
  }
}
