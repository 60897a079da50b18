/** What was taken from a page. Text in it is hostile: bounded by whoever made it, never run, never stored. */
export interface Reading {
  /** The page's address as the browser shows it. */
  url: string;
  title: string;
  /** Language as the page declares it (`fr`, `pt-BR`); empty when it does not. */
  lang: string;
  /** Names of `<meta>` in lower case (`og:title`, `description`, `article:section`), and `canonical`. */
  meta: Record<string, string>;
  headings: { level: number; text: string }[];
  breadcrumb: string[];
  /** Form labels with their values, and header/value pairs of tables and definition lists. */
  fields: {
    label: string;
    value: string;
    /** The caption, legend or heading that it stands under; absent where none is near. */
    under?: string;
  }[];
  /** What the columns of tables are called, a row for each table that has rows below; absent where none has. */
  heads?: string[][];
  /** Main content first, then the rest; blocks end with a line break. */
  text: string;
  /** How many characters of `text` are main content. */
  mainLength: number;
  /** True when the page held more than was taken. */
  truncated: boolean;
}

/** Most characters of text that a reading holds. */
export const LONGEST_READING = 100_000;
/** Most headings, fields and meta entries, and the longest of each in characters. */
export const MOST_HEADINGS = 300;
export const MOST_FIELDS = 400;
/** Most tables whose heads a reading holds, and heads of each. */
export const MOST_TABLES = 40;
export const MOST_COLUMNS = 12;
export const LONGEST_VALUE = 500;
