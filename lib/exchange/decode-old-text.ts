/**
 * Text of before Unicode in Arabic or Cyrillic letters, which stand where Windows-1252 has accented ones; null where it is
 * neither. Told by the letters that are the most frequent in any text of the script.
 */
export function decodeOldText(bytes: Uint8Array): string | null {
  let plain = 0;
  let beyond = 0;
  for (const byte of bytes.subarray(0, SAMPLE)) {
    if (byte >= 0x80) beyond += 1;
    else if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) plain += 1;
  }
  // In a language of Latin letters one in five is accented at most.
  if (beyond < SHORTEST || beyond < plain) return null;
  const read = SCRIPTS.map(({ encoding, letters, usual }) => {
    const text = new TextDecoder(encoding).decode(bytes);
    const sample = text.slice(0, SAMPLE);
    const all = sample.match(letters)?.length ?? 0;
    return { text, all, share: all === 0 ? 0 : (sample.match(usual)?.length ?? 0) / all };
  });
  const [best] = read
    .filter(({ all, share }) => all > beyond * 0.7 && share > USUAL)
    .sort((one, other) => other.share - one.share);
  return best?.text ?? null;
}

const SAMPLE = 20_000;
/** Letters below which nothing is concluded. */
const SHORTEST = 20;
/** The ten commonest letters are two thirds of any text; drawn from another script's places they are a third. */
const USUAL = 0.5;

const SCRIPTS = [
  { encoding: "windows-1256", letters: /[\u0621-\u064a]/g, usual: /[اليمونرتبة]/g },
  { encoding: "windows-1251", letters: /[\u0400-\u04ff]/g, usual: /[оеаинтсрвл]/g },
] as const;
