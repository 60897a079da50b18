import { useBusy } from "./use-busy.ts";

interface LoadingProps {
  label: string;
  /** The rest of what is shown already: where a page's end would move with it, it is not drawn meanwhile. */
  rest?: boolean;
}

/** Three still bars; they appear only after a moment, so that a quick answer never flickers. */
export function Loading({ label, rest = false }: LoadingProps) {
  const bars = useBusy<HTMLDivElement>();
  return (
    <div class={rest ? "loading rest" : "loading"} role="status" aria-label={label} ref={bars}>
      <i />
      <i />
      <i />
    </div>
  );
}
