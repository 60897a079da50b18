import { useLayoutEffect, useRef } from "preact/hooks";
import type { Chip as Words } from "../lib/advise/view.ts";
import { drawChip } from "./draw-chip.ts";

interface ChipProps {
  chip: Words;
  onOpen: () => void;
  onClose: () => void;
}

/** The chip of the pages, on a page of ours. */
export function Chip({ chip, onOpen, onClose }: ChipProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.replaceChildren(drawChip(chip, onOpen, onClose).element);
  }, [chip, onOpen, onClose]);
  return <div ref={box} />;
}
