import { Parser } from "htmlparser2";

export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Bytes decoded and parsed at once. */
const PIECE = 1 << 20;
/** Elements that may stand one in another: office files have some dozens, and each open one costs all that come after it. */
const DEEPEST = 1_000;

/**
 * Walks through XML in pieces; names come without their prefixes. Entities of a document's own are not known and stay as
 * they are, so none can grow. `rest` is awaited between pieces and ends the walk with false; elements that stand deeper
 * than any office program writes them end it with false too.
 */
export async function walkXml(
  bytes: Uint8Array,
  handler: XmlHandler,
  rest: (share: number) => Promise<boolean>,
): Promise<boolean> {
  const local = openLocal();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) parser.pause();
        else handler.open(local(name), attributes);
      },
      onclosetag: (name) => {
        depth -= 1;
        handler.close(local(name));
      },
      ontext: (text) => handler.text(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; ) {
    const end = pieceEnd(bytes, at, encoding === "utf-8");
    parser.write(decoder.decode(bytes.subarray(at, end)));
    at = end;
    if (depth > DEEPEST) return false;
    if (!(await rest(at / bytes.length))) return false;
  }
  parser.end();
  return true;
}

/** A piece ends before a "<", never inside a letter. */
function pieceEnd(bytes: Uint8Array, from: number, narrow: boolean): number {
  const wish = from + PIECE;
  if (wish >= bytes.length || !narrow) return bytes.length;
  const found = bytes.indexOf(0x3c, wish);
  return found === -1 ? bytes.length : found;
}

function openLocal(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = name.slice(name.indexOf(":") + 1);
    if (known.size < 1_000) known.set(name, made);
    return made;
  };
}
