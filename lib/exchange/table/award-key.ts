const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** True for signs of a keyboard alone: all that a number of an award has when nobody pasted it from a page. */
function isTyped(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 33 || unit > 126) return false;
  }
  return true;
}

/** A number of an award as one that is typed: pages print other dashes, and spaces that do not break. */
export const awardKey = (text: string): string =>
  isTyped(text) ? text : text.replace(dashes, "-").replace(/[\s\u00ad\u200b]+/gu, "");
