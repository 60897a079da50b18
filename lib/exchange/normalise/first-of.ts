/** Places for the most records of a file, twice over: 1 MB of numbers, 1 MB of what bears them. */
const ROOM = 262_144;

/** Which record had a number first; different records may have the same, so whoever finds one looks at it. */
export class FirstOf {
  #numbers = new Int32Array(1024);
  /** Records from 1; 0 is a free place. */
  #records = new Int32Array(1024);
  #count = 0;

  /** The first record that had the number; 0: this is it. */
  add(number: number, record: number): number {
    if (this.#count * 2 > this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    const records = this.#records;
    const most = numbers.length - 1;
    let at = number & most;
    while (records[at] !== 0 && numbers[at] !== number) at = (at + 1) & most;
    if (records[at] !== 0) return records[at]!;
    numbers[at] = number;
    records[at] = record;
    this.#count += 1;
    return 0;
  }

  #grow(): void {
    const [numbers, records] = [this.#numbers, this.#records];
    // At once to what a large file needs: to grow in steps is to look each of them up again.
    const room = numbers.length < ROOM ? ROOM : numbers.length * 4;
    [this.#numbers, this.#records, this.#count] = [new Int32Array(room), new Int32Array(room), 0];
    for (let at = 0; at < numbers.length; at++) if (records[at] !== 0) this.add(numbers[at]!, records[at]!);
  }
}
