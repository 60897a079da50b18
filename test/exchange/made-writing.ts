import type { Dice } from "./made-truth.ts";

const months = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
};

/** One of the ways in which a table writes its dates. */
export function dateWriter(roll: Dice, language: "en" | "fr" | "es"): (iso: string) => string {
  const style = roll.pick(
    language === "en" ? ["us", "iso", "usPadded", "words", "dashMonth"] : ["day", "iso", "dayPoint", "words"],
  );
  return (iso) => {
    const [year = "", month = "", day = ""] = iso.split("-");
    const [m, d] = [Number(month), Number(day)];
    const name = months[language][m - 1]!;
    switch (style) {
      case "us":
        return `${m}/${d}/${year}`;
      case "usPadded":
        return `${month}/${day}/${year}`;
      case "day":
        return `${day}/${month}/${year}`;
      case "dayPoint":
        return `${day}.${month}.${year}`;
      case "words":
        return language === "en"
          ? `${name} ${d}, ${year}`
          : language === "es"
            ? `${d} de ${name} de ${year}`
            : `${d === 1 ? "1er" : d} ${name} ${year}`;
      case "dashMonth":
        return `${day}-${name.slice(0, 3)}-${year}`;
      default:
        return iso;
    }
  };
}

/** One of the ways in which a table writes its amounts. */
export function amountWriter(roll: Dice, language: "en" | "fr" | "es"): (usd: number) => string {
  const style = roll.pick(
    language === "en"
      ? ["plain", "dollar", "cents", "comma"]
      : ["plain", "space", "points", "pointsCents", "dollarPoints"],
  );
  return (usd) => {
    switch (style) {
      case "dollar":
        return `$${usd.toLocaleString("en-US")}`;
      case "cents":
        return `$${usd.toLocaleString("en-US")}.00`;
      case "comma":
        return usd.toLocaleString("en-US");
      case "space":
        return usd.toLocaleString("en-US").replaceAll(",", "\u00a0");
      case "points":
        return usd.toLocaleString("en-US").replaceAll(",", ".");
      case "pointsCents":
        return `${usd.toLocaleString("en-US").replaceAll(",", ".")},00`;
      case "dollarPoints":
        return `${usd.toLocaleString("en-US").replaceAll(",", ".")} USD`;
      default:
        return String(usd);
    }
  };
}
