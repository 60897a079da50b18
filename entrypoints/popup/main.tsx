import { drawPage } from "../our-page/draw-page.tsx";
import { Popup } from "./Popup.tsx";

drawPage(<Popup address={location.search} />);
