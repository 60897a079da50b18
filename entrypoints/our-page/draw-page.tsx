import "./first.ts";
import { type ComponentChild, render } from "preact";
import { unfoldOnPaper } from "./unfold-on-paper.ts";
import { followTheme } from "./use-settings.ts";
import "../../components/tokens.css";
import "../../components/rows.css";
import "../../components/pages.css";
import "../../components/controls.css";
import "../../components/frame.css";
import "../../components/search.css";
import "../../components/filters.css";
import "../../components/dossier.css";
import "../../components/country.css";
import "../../components/more.css";
import "../../components/paper.css";
import "../../components/options.css";

/** Draws a page of ours at once; whatever has to be awaited comes into it later. */
export function drawPage(page: ComponentChild): void {
  followTheme(new AbortController().signal);
  unfoldOnPaper();
  const root = document.querySelector("#page");
  if (root) render(page, root);
}
