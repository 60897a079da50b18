import { drawPage } from "../our-page/draw-page.tsx";
import "../../components/document.css";
import { askTabAhead, tabNamed } from "../our-page/use-tab-finding.ts";
import { Panel } from "./Panel.tsx";

askTabAhead(tabNamed(location.search));
drawPage(<Panel address={location.search} />, { whole: true });
