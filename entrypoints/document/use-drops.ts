import { useEffect, useState } from "preact/hooks";
import type { DocumentAtHand } from "./use-document.ts";

/**
 * Files that are dropped anywhere on this page, and what is pasted while nobody writes. Without it the browser would show
 * a dropped file in place of the page. True while a file hangs over the page.
 */
export function useDrops(take: Pick<DocumentAtHand, "takeFile" | "takeText">, onTaken: () => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const takeFrom = (data: DataTransfer | null): boolean => {
      const file = data?.files[0];
      const text = file ? "" : (data?.getData("text/plain") ?? "");
      if (file) take.takeFile(file, (data?.files.length ?? 0) > 1);
      else if (text.trim() !== "") take.takeText(text);
      else return false;
      onTaken();
      return true;
    };
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      takeFrom(event.dataTransfer);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      if (takeFrom(event.clipboardData)) event.preventDefault();
    };
    document.addEventListener("dragover", onDragOver);
    document.addEventListener("dragleave", onDragLeave);
    document.addEventListener("drop", onDrop);
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("dragover", onDragOver);
      document.removeEventListener("dragleave", onDragLeave);
      document.removeEventListener("drop", onDrop);
      document.removeEventListener("paste", onPaste);
    };
  });
  return over;
}
