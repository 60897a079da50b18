export const COMMON_WORDS = "";
