/** What an import takes at most. What is beyond is named in a problem, never lost in silence. */
export const MOST_BYTES = 50 * 1024 * 1024;
export const MOST_RECORDS = 100_000;
/** Longest cell that is taken, in UTF-16 units; the same as the longest text of a list. */
export const LONGEST_CELL = 20_000;
export const MOST_COLUMNS = 300;
/** Most problems that are kept one by one; the rest are counted. */
export const MOST_PROBLEMS = 20_000;
/** Longest piece of a text that a problem repeats. */
export const LONGEST_VALUE = 2_000;
/** Rows between two pauses. */
export const ROWS_AT_ONCE = 2_000;
