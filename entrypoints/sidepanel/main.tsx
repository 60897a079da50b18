import { drawPage } from "../our-page/draw-page.tsx";
import { Panel } from "./Panel.tsx";

drawPage(<Panel address={location.search} />);
