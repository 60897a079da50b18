import { drawPage } from "../our-page/draw-page.tsx";
import "../../components/document.css";
import { Popup } from "./Popup.tsx";

drawPage(<Popup address={location.search} />);
