/** A table as a delimited text, quoted only where it must be. */
export function delimited(rows: readonly (readonly string[])[], delimiter: string, newline = "\r\n"): string {
  const cell = (text: string) =>
    text.includes(delimiter) || /["\r\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter) + newline).join("");
}

export function encode(
  text: string,
  encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252",
): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === "windows-1252") {
    const special = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    return Uint8Array.from(text, (letter) => {
      const at = special.indexOf(letter);
      const code = at === -1 ? letter.charCodeAt(0) : 0x80 + at;
      return code > 255 ? 0x3f : code;
    });
  }
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(encoding === "utf-16le" ? bytes : bytes.swap16());
}
