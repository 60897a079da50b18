import { decodeText } from "./decode-text.ts";

/** What a message says, as a person reads it: its head, then its text. */
export interface MailText {
  text: string;
  /** Files that hang on it; none is opened. */
  attached: number;
}

/** Parts within parts, and all of them together, that are looked at. */
const DEEPEST = 6;
const MOST_PARTS = 100;
const LONGEST_HEAD = 64 * 1024;
const LONGEST_HTML = 4 * 1024 * 1024;
/** Lines of the head that a reader needs. */
const SHOWN = ["subject", "from", "to", "date"];

/** A message as mail programs save it (RFC 5322, MIME); null for a text that is none. */
export function readMail(bytes: Uint8Array): MailText | null {
  if (!/^[\w-]{1,80}:/.test(latinOf(bytes.subarray(0, 100)))) return null;
  const raw = latinOf(bytes);
  const whole = partOf(raw);
  const has = (name: string) => whole.head.has(name);
  if (!SHOWN.some(has) || !(has("content-type") || has("mime-version"))) return null;
  const found: Found = { plain: [], html: [], attached: 0, parts: 0 };
  walk(whole, 0, found);
  const head = SHOWN.flatMap((name) => {
    const value = wordsOf(whole.head.get(name) ?? "");
    return value === "" ? [] : `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${value}`;
  });
  const body = found.plain.length > 0 ? found.plain : found.html.map(textOfHtml);
  return { text: [...head, "", ...body].join("\n"), attached: found.attached };
}

interface Part {
  head: Map<string, string>;
  /** A byte a letter. */
  body: string;
}

interface Found {
  plain: string[];
  html: string[];
  attached: number;
  parts: number;
}

function partOf(raw: string): Part {
  const end = /\r?\n\r?\n/.exec(raw.slice(0, LONGEST_HEAD));
  const top = raw.slice(0, end?.index ?? Math.min(raw.length, LONGEST_HEAD)).replace(/\r?\n[ \t]+/g, " ");
  const head = new Map<string, string>();
  for (const line of top.split(/\r?\n/)) {
    const [, name, value] = /^([\w-]{1,80}):\s*(.*)$/.exec(line) ?? [];
    if (name && !head.has(name.toLowerCase())) head.set(name.toLowerCase(), (value ?? "").slice(0, 4_000));
  }
  return { head, body: end ? raw.slice(end.index + end[0].length) : "" };
}

function walk(part: Part, depth: number, found: Found): void {
  found.parts += 1;
  if (depth > DEEPEST || found.parts > MOST_PARTS) return;
  const type = part.head.get("content-type") ?? "text/plain";
  if (/^attachment/i.test(part.head.get("content-disposition") ?? "")) {
    found.attached += 1;
    return;
  }
  const boundary = parameter(type, "boundary");
  if (/^multipart\//i.test(type) && boundary !== "") {
    const pieces = `\n${part.body}`.split(new RegExp(`\\r?\\n--${escaped(boundary)}(?:--)?[ \\t]*(?=\\r?\\n|$)`));
    // What stands before the first and after the last is nobody's text.
    const last = pieces.length > 2 ? -1 : undefined;
    for (const piece of pieces.slice(1, last)) walk(partOf(piece.replace(/^\r?\n/, "")), depth + 1, found);
  } else if (/^text\/html/i.test(type)) found.html.push(textIn(part, type));
  else if (/^text\//i.test(type)) found.plain.push(textIn(part, type));
  else if (/^message\/rfc822/i.test(type)) walk(partOf(part.body), depth + 1, found);
  else if (!/^image\//i.test(type)) found.attached += 1;
}

function textIn({ head, body }: Part, type: string): string {
  const coding = (head.get("content-transfer-encoding") ?? "").toLowerCase();
  const bytes = bytesOf(
    coding.includes("base64") ? fromBase64(body) : coding.includes("quoted") ? unquoted(body) : body,
  );
  return decoded(bytes, parameter(type, "charset"));
}

/** `Subject: =?utf-8?B?...?=`, and bytes as they are. */
function wordsOf(value: string): string {
  const joined = value.replace(/\?=\s+=\?/g, "?==?");
  const text = joined.replace(/=\?([\w-]{1,40})(?:\*[\w-]*)?\?([bq])\?([^?]*)\?=/gi, (_all, charset, how, words) =>
    decoded(bytesOf(/b/i.test(how) ? fromBase64(words) : unquoted(words.replaceAll("_", " "))), charset),
  );
  return text === joined ? decoded(bytesOf(value), "") : text;
}

function decoded(bytes: Uint8Array, charset: string): string {
  try {
    if (charset !== "") return new TextDecoder(charset).decode(bytes);
  } catch {
    // A name that no browser knows: told by the bytes.
  }
  return decodeText(bytes).text;
}

/** What a mail program would show of it, near enough: text, with a line for each block. */
const textOfHtml = (html: string): string =>
  ["head", "style", "script"]
    .reduce(without, html.slice(0, LONGEST_HTML))
    .replace(/\s+/g, " ")
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d|\/table)\b[^>]*>/gi, "\n")
    .replace(/<\/t[dh]\b[^>]*>/gi, "   ")
    .replace(/<[^>]{0,2000}>/g, "")
    .replace(/&(nbsp|amp|lt|gt|quot|#\d{1,6});/gi, (_all, name: string) => entity(name.toLowerCase()));

/** An element and all that is in it, each of its letters looked at once. */
function without(html: string, name: string): string {
  const lower = html.toLowerCase();
  let kept = "";
  let at = 0;
  for (let from = lower.indexOf(`<${name}`); from !== -1; from = lower.indexOf(`<${name}`, at)) {
    kept += html.slice(at, from);
    const end = lower.indexOf(`</${name}`, from);
    if (end === -1) return kept;
    at = end + name.length + 2;
  }
  // What is left of the closing tag goes with the other tags.
  return kept + html.slice(at).replace(/^\s*>/, "");
}

function entity(name: string): string {
  if (name.startsWith("#")) return String.fromCodePoint(Math.min(Number(name.slice(1)), 0x10ffff));
  return { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"' }[name] ?? " ";
}

function parameter(type: string, name: string): string {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, "i").exec(type) ?? [];
  return quoted ?? bare ?? "";
}

function fromBase64(text: string): string {
  const signs = text.replace(/[^A-Za-z0-9+/]/g, "");
  try {
    return atob(signs.slice(0, signs.length - (signs.length % 4 === 1 ? 1 : 0)));
  } catch {
    return "";
  }
}

const unquoted = (text: string): string =>
  text
    .replace(/[ \t]*=\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_all, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A byte a letter, in pieces: one call takes so many arguments only. */
function latinOf(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}
