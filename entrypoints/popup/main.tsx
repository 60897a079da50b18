import { drawPage } from "../our-page/draw-page.tsx";
import "../../components/document.css";
import { Popup } from "./Popup.tsx";

// In the script of every page that searches: see wxt.config.ts.
drawPage(<Popup address={location.search} />, { on: "/popup.html" });
