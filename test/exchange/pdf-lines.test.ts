import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PdfBox, pdfFields, piecesOfBoxes, wordsOfName } from "../../lib/exchange/pdf-form.ts";
import { type PdfPiece, pdfLines } from "../../lib/exchange/pdf-lines.ts";

const piece = (text: string, x: number, y: number, more: Partial<PdfPiece> = {}): PdfPiece => ({
  text,
  x,
  y,
  width: text.length * 5,
  height: 10,
  rightToLeft: false,
  ...more,
});
const texts = (pieces: PdfPiece[]) => pdfLines(pieces, 1).map(({ text }) => text);

describe("lines of pieces", () => {
  test("letters that were drawn one by one are words again", () => {
    const letters = [..."Ghana"].map((letter, at) => piece(letter, 72 + at * 5, 700, { width: 5 }));
    expect(texts(letters)).toEqual(["Ghana"]);
  });
  test("from right to left, what stands right is read first", () => {
    const line = [piece("القيمة", 100, 700, { rightToLeft: true }), piece("البلد:", 300, 700, { rightToLeft: true })];
    expect(texts(line)).toEqual(["البلد:   القيمة"]);
  });
  test("a gap between lines parts paragraphs", () => {
    expect(texts([piece("One.", 72, 700), piece("Two.", 72, 688), piece("Three.", 72, 640)])).toEqual([
      "One.",
      "Two.",
      "",
      "Three.",
    ]);
  });
  test("no letter is lost and none is made, wherever the pieces stand", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const place = fc.record({ text: word, x: fc.nat(600), y: fc.nat(800) });
    const lettersOf = (all: string[]) => [...all.join("").replace(/[\s-]/g, "")].sort().join("");
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (places) => {
        const pieces = places.map(({ text, x, y }) => piece(text, x, y));
        expect(lettersOf(texts(pieces))).toBe(lettersOf(places.map(({ text }) => text)));
      }),
    );
  });
  test("every line tells its page, and lines are numbered upwards", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: fc.nat(600), y: fc.nat(800) }), { maxLength: 40 }), (places) => {
        const lines = pdfLines(
          places.map(({ x, y }, at) => piece(`Word ${at}.`, x, y)),
          7,
        );
        const numbers = lines.map(({ where }) => (where.kind === "line" && where.page === 7 ? where.line : -1));
        expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
        expect(numbers.every((number) => number > 0)).toBe(true);
      }),
    );
  });
});

describe("boxes of a form", () => {
  const box = (more: Partial<PdfBox>): PdfBox => ({
    name: "f",
    spoken: "",
    kind: "text",
    value: "Ghana",
    rect: [200, 690, 400, 710],
    ...more,
  });
  const labels = (one: PdfBox, pieces: PdfPiece[] = []) => pdfFields([one], pieces, 1).map(({ label }) => label);

  test.each([
    ["topmostSubform[0].Page1[0].ProjectTitle_1[0]", "Project Title"],
    ["form1.areas-affected", "areas affected"],
    ["Text12", ""],
    ["undefined_3", ""],
  ])("the name %s says %j", (name, words) => expect(wordsOfName(name)).toBe(words));

  test("what is read aloud is cut before its instruction", () => {
    expect(labels(box({ spoken: "8. a. Legal Name: Enter the legal name of the applicant." }))).toContain(
      "8. a. Legal Name",
    );
  });
  test("without words of its own it has the label to its left, else the one above it", () => {
    expect(labels(box({ name: "Text1" }), [piece("Country:", 140, 696), piece("Other", 20, 500)])).toEqual(["Country"]);
    expect(labels(box({ name: "Text1" }), [piece("Areas affected", 200, 713)])).toEqual(["Areas affected"]);
  });
  test("a label far away is none of its own", () => {
    expect(labels(box({ name: "Text1" }), [piece("Elsewhere", 72, 300)])).toEqual([]);
  });
  test("a cross says nothing by itself, and stands in no line", () => {
    expect(labels(box({ kind: "button", value: "Yes" }))).toEqual([]);
    expect(piecesOfBoxes([box({ kind: "button", value: "Yes" })])).toEqual([]);
  });
  test("a long answer stands in its lines whole", () => {
    const answer = Array.from({ length: 6 }, (_, at) => `Sentence ${at} of the answer.`);
    const lines = texts(piecesOfBoxes([box({ value: answer.join("\n"), rect: [72, 500, 500, 700] })]));
    for (const sentence of answer) expect(lines.join(" ")).toContain(sentence);
  });
});
