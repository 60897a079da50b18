import type { DocxParts } from "./docx-archive.ts";
import { walkXml } from "./xlsx/walk-xml.ts";

/** What a Word document says of itself beside its text. */
export interface DocxStyles {
  /** Level of a heading by the style's id. */
  levels: Map<string, number>;
  title: string;
  lang: string;
}

const always = async () => true;

/** An attribute by its name without prefix. */
export const attributeOf = (attributes: Record<string, string>, name: string): string =>
  Object.entries(attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1] ?? "";

export async function readDocxStyles({ styles, core }: DocxParts): Promise<DocxStyles> {
  const found: DocxStyles = { levels: new Map(), title: "", lang: "" };
  let style = "";
  if (styles !== null)
    await walkXml(
      styles,
      {
        open(name, attributes) {
          if (name === "style") style = attributeOf(attributes, "styleId");
          else if (name === "lang" && found.lang === "") found.lang = attributeOf(attributes, "val").slice(0, 35);
          else if (name === "name" && style !== "") {
            const level = levelNamed(attributeOf(attributes, "val"));
            if (level !== null && found.levels.size < 1_000) found.levels.set(style, level);
          }
        },
        close(name) {
          if (name === "style") style = "";
        },
        text() {},
      },
      always,
    );
  let inside = "";
  if (core !== null)
    await walkXml(
      core,
      {
        open(name) {
          inside = name;
        },
        close() {
          inside = "";
        },
        text(piece) {
          if (inside === "title") found.title = (found.title + piece).slice(0, 300);
        },
      },
      always,
    );
  return found;
}

/** Word keeps the English names of its own styles in every language. */
export function levelNamed(name: string): number | null {
  if (/^title$/i.test(name)) return 1;
  const level = Number(/^heading ?([1-6])$/i.exec(name)?.[1] ?? 0);
  return level === 0 ? null : level;
}
