import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlainFile } from "../../lib/exchange/document-plain.ts";
import { proposal } from "./make-documents.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
function read(bytes: Uint8Array) {
  const outcome = readPlainFile(bytes);
  if (outcome.kind === "refused") throw new Error(outcome.why);
  const { kind, unread, lines } = outcome.text;
  return { kind, unread, text: lines.map((line) => line.text).join("\n") };
}

/** As programs of before Unicode write it. */
function inOld(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const places = new Map(Array.from({ length: 256 }, (_none, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  return Uint8Array.from(text, (letter) => places.get(letter) ?? 0x3f);
}

describe("plain text of before Unicode", () => {
  const texts: [encoding: string, text: string][] = [
    ["windows-1256", "طلب منحة\nالجهة مقدمة الطلب: المنظمة الدولية للهجرة\nالبلد: الأردن"],
    [
      "windows-1251",
      "Заявка на финансирование\nОрганизация: Международная организация по миграции\nСтрана: Таджикистан",
    ],
    ["windows-1252", "Demande de financement\nPays : Côte d'Ivoire\nPériode : du 1er août 2026, à Abengourou"],
  ];
  test.each(texts)("in %s is read in its own letters", (encoding, text) => {
    expect(read(inOld(encoding, text)).text).toBe(text);
  });
});

describe("a message as mail programs save it", () => {
  const head = "From: Kofi <kofi@example.org>\r\nTo: grants@example.gov\r\nMIME-Version: 1.0";
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const body = proposal.join("\n");

  test("is read from base64, and its subject from its coded words", () => {
    const subject = `=?utf-8?B?${base64("Demande à l’ambassade")}?=`;
    const mail = `${head}\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(body)}`;
    const { kind, text } = read(bytesOf(mail));
    expect(kind).toBe("mail");
    expect(text).toContain("Subject: Demande à l’ambassade\nFrom: Kofi");
    expect(text).toContain("Applicant: International Organization for Migration\nCountry: Ghana");
  });

  test("of several parts gives the plain one, decoded, and counts what hangs on it", () => {
    const mail = [
      head,
      'Content-Type: multipart/mixed; boundary="a=b"',
      "",
      "--a=b",
      'Content-Type: multipart/alternative; boundary="c"',
      "",
      "--c",
      "Content-Type: text/plain; charset=iso-8859-1",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "Organisation internationale pour les migra=",
      "tions, C=F4te d'Ivoire",
      "--c",
      "Content-Type: text/html; charset=utf-8",
      "",
      "<p>Another form of it</p>",
      "--c--",
      "--a=b",
      'Content-Type: application/pdf; name="proposal.pdf"',
      "Content-Disposition: attachment",
      "Content-Transfer-Encoding: base64",
      "",
      base64("%PDF-"),
      "--a=b--",
    ].join("\r\n");
    const { text, unread } = read(bytesOf(mail));
    expect(text).toContain("Organisation internationale pour les migrations, Côte d'Ivoire");
    expect(text).not.toContain("Another form");
    expect(text).not.toContain("--c");
    expect(unread).toEqual({ thin: 0, damaged: 0, attached: 1 });
  });

  test("that is HTML alone gives its words, and no style or script", () => {
    const html =
      "<head><style>p { color: red }</style></head><p>Country: C&#244;te</p><script>x()</script><p>A &amp; B</p>";
    const { text } = read(bytesOf(`${head}\r\nContent-Type: text/html\r\n\r\n${html}`));
    expect(
      text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .slice(-2),
    ).toEqual(["Country: Côte", "A & B"]);
  });

  test("whose text only looks like a message stays as it is", () => {
    const text = "Subject: Proposal\nFrom: Kofi\n\nCountry: Ghana";
    expect(read(bytesOf(text))).toMatchObject({ kind: "text", text });
  });

  test("is read to an end, whatever it holds", () => {
    const piece = fc.constantFrom(
      head,
      "\r\n",
      "\r\n\r\n",
      "Content-Type: multipart/mixed; boundary=x",
      "--x",
      "--x--",
      "=?utf-8?Q?=C3?=",
      "<style",
      "</script>",
      "=ZZ",
      "Content-Transfer-Encoding: base64",
      "&#99999999;",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(["read", "refused"]).toContain(readPlainFile(bytesOf(`${head}\r\n${pieces.join("")}`)).kind);
      }),
    );
  });
});
