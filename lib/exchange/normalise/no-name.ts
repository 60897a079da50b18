const MONTH = "(?:jan|f[eé]v|feb|mar|apr|avr|abr|ma[yi]|ju[nil]|ao[uû]|ago|aug|sep|oct|nov|d[eé]c|dic|ene)\\p{Ll}*\\.?";

/** A number, a date, a sum, an address: nothing that anybody or anything is called. */
const noName = new RegExp(
  [
    "\\P{L}+",
    "(?:USD|EUR|GBP|US\\$)\\s*\\P{L}+",
    `(?:\\d{1,2}[\\s-]+)?${MONTH}[\\s,-]*(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s*)?(?:19|20)\\d\\d`,
    "\\S+@\\S+\\.\\S+",
    "(?:https?://|www\\.)\\S+",
  ]
    .map((each) => `^${each}$`)
    .join("|"),
  "iu",
);

/** True for what stands in the place of a name and is none. "A21" is a name. */
export const isNoName = (text: string): boolean => text.length < 120 && /\S/.test(text) && noName.test(text.trim());

export const NO_NAME = "A number, a date, a sum or an address stands where a name should.";
