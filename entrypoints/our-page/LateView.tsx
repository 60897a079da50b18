import type { ComponentProps } from "preact";
import { Late } from "./Late.tsx";
import type { MoreView } from "./MoreView.tsx";

/** Places that few open: their script comes with the first of them. */
export const LateView = (props: ComponentProps<typeof MoreView>) => (
  <Late load={more} words={props.context.words} props={props} />
);

const more = async () => (await import("./MoreView.tsx")).MoreView;
