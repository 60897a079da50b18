/** Small words of a language, or letters of a script, that no text of it is without. */
const MARKS = {
  english: /(?<![\w\u00c0-\u024f])(?:the|of|and|for|with|our|we|to|from|by|is|are|this|that)(?![\w\u00c0-\u024f'])/gi,
  french:
    /(?<![\w\u00c0-\u024f])(?:(?:le|les|des|du|une|pour|nous|notre|dans|est|et|par|aux|au|qui|sur|je|vous)(?![\w\u00c0-\u024f'])|[ldn]['’](?=[\w\u00c0-\u024f]))/gi,
  romance:
    /(?<![\w\u00c0-\u024f])(?:el|los|las|del|una|para|por|con|que|y|do|da|dos|das|uma|os|com|em|e|di|il|della|che|per|noi|din|pentru|este|lui|si|cu)(?![\w\u00c0-\u024f'])/gi,
  cyrillic: /[а-ґ]/gi,
  arabic: /[\u0621-\u064a]/g,
};
type Language = keyof typeof MARKS;

/** Small words that tell of a language: a name in another language has one, a sentence in it has more. */
const ENOUGH = 2;

const has = (text: string, language: Language): boolean => {
  let found = 0;
  for (const _ of text.matchAll(MARKS[language])) if (++found >= ENOUGH) return true;
  return false;
};

const LANGUAGES = Object.keys(MARKS) as Language[];

/** Whether something in a text is written in a language; of a text of a few words nobody can say that it is not. */
export const isWrittenIn = (text: string, language: Language): boolean =>
  has(text, language) || !LANGUAGES.some((one) => has(text, one));
