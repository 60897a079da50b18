import { highlight } from "./highlight.ts";

/** A text with the words of the query marked. */
export function Highlight({ text, query }: { text: string; query: string }) {
  return (
    <>{highlight(text, query).map(({ text: piece, hit }, index) => (hit ? <mark key={index}>{piece}</mark> : piece))}</>
  );
}
