import "./first.ts";
import { type ComponentChild, render } from "preact";
import { earlySettled } from "./early.ts";
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

/** Milliseconds after which a page is drawn with what there is. */
const PATIENCE = 500;

/**
 * Draws a page of ours at once; whatever has to be awaited comes into it later. `whole`: without the list there is nothing
 * to read or type yet, so the first picture is the one that has it. A second one, a moment later, would hold up both.
 * `on`: the page that it is, where scripts of several pages stand in one file; on the others nothing happens.
 */
export function drawPage(page: ComponentChild, { whole = false, on = location.pathname } = {}): void {
  if (location.pathname !== on) return;
  unfoldOnPaper();
  const draw = () => {
    followTheme(new AbortController().signal);
    const root = document.querySelector("#page");
    if (root) render(page, root);
  };
  if (whole) void Promise.race([allThere(), new Promise((late) => setTimeout(late, PATIENCE))]).then(draw);
  else draw();
}

/** The font too: text in another one would move what stands below it. */
const allThere = () => Promise.allSettled([earlySettled(), document.fonts.load('1em "Public Sans"')]);
