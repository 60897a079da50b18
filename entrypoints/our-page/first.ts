import { askEarly } from "./early.ts";

/*
 * What every page of ours runs before all else: nothing but questions. A page that begins with a search asks for the index;
 * one whose address names a country, for what is said of it first.
 */
const address = new URLSearchParams(location.search);
const [, opened = null] = /^country ([A-Z]{2})$/.exec(address.get("open") ?? "") ?? [];
askEarly({
  country: opened ?? address.get("country"),
  searchIndex: ["/popup.html", "/search.html"].includes(location.pathname),
});
