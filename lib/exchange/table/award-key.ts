const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** All that a number of an award consists of when nobody has pasted it from a page. */
const typed = /^[!-~]*$/;

/** A number of an award as one that is typed: pages print other dashes, and spaces that do not break. */
export const awardKey = (text: string): string =>
  typed.test(text) ? text : text.replace(dashes, "-").replace(/[\s\u00ad\u200b]+/gu, "");
