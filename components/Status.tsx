import type { StatusLine, StatusShape } from "../lib/advise/view.ts";

const classes: Record<StatusShape, string> = {
  running: "st",
  ending: "st soon",
  ended: "st old",
  undated: "st ns",
  quoted: "st",
};

/** How a project stands, by its dates or in a source's word: a shape and words, each line by itself. */
export function Status({ lines }: { lines: StatusLine[] }) {
  return (
    <>
      {lines.map(({ shape, text }) => (
        <span class={classes[shape]} key={text}>
          <svg
            width="12"
            height="12"
            viewBox="0 0 12 12"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            aria-hidden="true"
          >
            {drawing(shape)}
          </svg>
          {text}
        </span>
      ))}
    </>
  );
}

function drawing(shape: StatusShape) {
  switch (shape) {
    case "running":
      return <circle cx="6" cy="6" r="5" fill="currentColor" stroke="none" />;
    case "quoted":
      return <path d="M1.25 1.25h9.5v9.5h-9.5zM2 10L10 2" />;
    case "ending":
      return (
        <>
          <circle cx="6" cy="6" r="4.25" />
          <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" stroke="none" />
        </>
      );
    default:
      return <circle cx="6" cy="6" r="4.25" stroke-dasharray={shape === "undated" ? "2 2" : undefined} />;
  }
}
