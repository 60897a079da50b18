const FIRST_SIZE = 1_024;

/**
 * Numbers of words, for as many as come: a table of places in an array of words that is kept anyway. It takes eight bytes
 * a word at most and doubles in a moment, where a `Map` takes ten times as much and stops the thread to grow.
 */
export class WordTable {
  private readonly words: string[];
  /** A word's number + 1; 0 for an empty place. A power of two long, less than two thirds full. */
  private places = new Uint32Array(FIRST_SIZE);

  constructor(words: string[]) {
    this.words = words;
  }

  /** The number of a word; -1 for one that is not there. */
  find(word: string): number {
    return (this.places[this.placeOf(word)] ?? 0) - 1;
  }

  /** Puts a word that is not there behind the others and returns its number. */
  add(word: string): number {
    const number = this.words.push(word) - 1;
    if (3 * this.words.length > 2 * this.places.length) this.grow();
    else this.places[this.placeOf(word)] = number + 1;
    return number;
  }

  clear(): void {
    this.places = new Uint32Array(FIRST_SIZE);
  }

  /** Where a word is, or would be. */
  private placeOf(word: string): number {
    const { places, words } = this;
    const last = places.length - 1;
    let place = hashOf(word) & last;
    for (let number = places[place]; number; number = places[place]) {
      if (words[number - 1] === word) break;
      place = (place + 1) & last;
    }
    return place;
  }

  private grow(): void {
    this.places = new Uint32Array(2 * this.places.length);
    for (const [number, word] of this.words.entries()) {
      // All are different: the next empty place will do.
      const last = this.places.length - 1;
      let place = hashOf(word) & last;
      while (this.places[place]) place = (place + 1) & last;
      this.places[place] = number + 1;
    }
  }
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
