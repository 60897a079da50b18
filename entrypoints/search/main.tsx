import { drawPage } from "../our-page/draw-page.tsx";
import "../../components/search-page.css";
import { SearchPage } from "./SearchPage.tsx";

drawPage(<SearchPage address={location.search} />);
