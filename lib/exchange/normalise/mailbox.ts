const WORD = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?";
/** `name.of-office@mail.example.org`, with nothing beside it that would belong to it. */
const address = new RegExp(
  `(?<![\\p{L}\\p{N}.@])${WORD}(?:\\.${WORD})*@(?:${LABEL}\\.)+\\p{L}[\\p{L}\\p{N}-]*\\p{L}(?![\\p{L}\\p{N}@])`,
  "gu",
);
/** "info(at)example.org", "info [at] example.org" */
const written = /[([{]\s*(?:at|arobase|arroba)\s*[)\]}]/i;
export const NO_MAILBOX = "This is no e-mail address that anybody could write to.";
/** Characters of a text that are read. */
const LONGEST = 2_000;

/** True for a text that names somebody to be asked and has the sign of an address in it. */
export const mayBeMailbox = (text: string): boolean => text.includes("@") || written.test(text);

/** True where every address of a text can be written to, and there is one: "Post grants <grants@example.org>". */
export function namesMailboxes(text: string): boolean {
  const read = text.slice(0, LONGEST);
  const signs = read.split("@").length - 1;
  return signs > 0 && !written.test(read) && (read.match(address)?.length ?? 0) === signs;
}
