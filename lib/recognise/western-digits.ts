const OTHERS = /[٠-٩۰-۹٫٬]/g;

/**
 * Digits and marks of numbers as Arabic and Persian write them, in the form that sums, dates and numbers are read in: one
 * for one, so that every place in the text stays.
 */
export const westernDigits = (text: string): string => text.replace(OTHERS, westernOf);

const westernOf = (sign: string): string => {
  if (sign === "٫") return ".";
  return sign === "٬" ? "," : String(sign.charCodeAt(0) % 16);
};
