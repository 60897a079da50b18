import { drawPage } from "../our-page/draw-page.tsx";
import { Brief } from "./Brief.tsx";
import "../../components/brief.css";
import "../../components/short.css";
import "../../components/whom-paper.css";

drawPage(<Brief address={location.search} />, { whole: true });
