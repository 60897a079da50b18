import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { nameOfError, noteFailure } from "../../lib/browser/failures.ts";

export type Answer<T> = { kind: "pending" } | { kind: "here"; value: T } | { kind: "failed" };

/**
 * What an effect answers, drawn again when one of `keys` changes. A late answer to an earlier question is dropped. While
 * a new one is under way the old answer stays, so that nothing flickers; `work` null is no question at all. `here`: the
 * first answer where it is known already, which is then not asked for; null: it is not.
 */
export function useAnswer<T>(
  work: (() => Promise<T>) | null,
  keys: readonly unknown[],
  here?: () => T | null,
): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>(() => {
    const value = here?.() ?? null;
    return value === null ? { kind: "pending" } : { kind: "here", value };
  });
  const known = useRef(answer.kind === "here");
  useLayoutEffect(() => {
    if (known.current) {
      known.current = false;
      return;
    }
    if (work === null) {
      setAnswer((last) => (last.kind === "pending" ? last : { kind: "pending" }));
      return;
    }
    let current = true;
    work().then(
      (value) => current && setAnswer({ kind: "here", value }),
      (error: unknown) => {
        // The name alone: a message could hold words of a page.
        const name = nameOfError(error);
        console.error("Sightline:", name);
        void noteFailure("errorShown", { name });
        if (current) setAnswer({ kind: "failed" });
      },
    );
    return () => {
      current = false;
    };
  }, keys);
  return answer;
}
