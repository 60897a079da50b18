import { drawPage } from "../our-page/draw-page.tsx";
import "../../components/document.css";
import { Panel } from "./Panel.tsx";

drawPage(<Panel address={location.search} />, { whole: true });
