import { drawPage, READ } from "../our-page/draw-page.tsx";
import "../../components/document.css";
import { askTabAhead, isPageAsked, tabNamed } from "../our-page/use-tab-finding.ts";
import { Panel } from "./Panel.tsx";

// In the script of every page of ours: see wxt.config.ts.
const on = "/sidepanel.html";
if (location.pathname === on) askTabAhead(tabNamed(location.search), isPageAsked(location.search));
drawPage(<Panel address={location.search} />, { on, patience: READ });
