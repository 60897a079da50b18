import { useBusy } from "./use-busy.ts";

/** Three still bars; they appear only after a moment, so that a quick answer never flickers. */
export function Loading({ label }: { label: string }) {
  const bars = useBusy<HTMLDivElement>();
  return (
    <div class="loading" role="status" aria-label={label} ref={bars}>
      <i />
      <i />
      <i />
    </div>
  );
}
