import { useLayoutEffect, useState } from "preact/hooks";
import type { Setting } from "../../lib/browser/define-setting.ts";
import { loadWords } from "../../lib/browser/language.ts";
import { language, theme } from "../../lib/browser/settings.ts";
import { aheadOf } from "../../lib/browser/stored-ahead.ts";
import type { Words } from "../../lib/words/words.ts";
import { earlyHere, takeEarly } from "./early.ts";

/** A setting as it stands, whoever changes it; null until it was read. */
export function useSetting<T>(setting: Setting<T>): T | null {
  const [value, setValue] = useState<T | null>(() => aheadOf(setting));
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    setting.watch((next) => setValue(() => next), lifetime.signal);
    if (value === null)
      setting.get().then(
        (stored) => setValue((known) => known ?? stored),
        () => undefined,
      );
    return () => lifetime.abort();
  }, [setting]);
  return value;
}

/** The person's words; they change at once when the language is changed. Null until they are loaded. */
export function useWords(): Words | null {
  const [words, setWords] = useState<Words | null>(() => earlyHere("words") ?? null);
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    const load = async () => {
      const loaded = await (takeEarly("words") ?? loadWords());
      if (lifetime.signal.aborted) return;
      document.documentElement.lang = loaded.language;
      document.documentElement.dir = loaded.direction;
      setWords(loaded);
    };
    language.watch(() => void load(), lifetime.signal);
    void load();
    return () => lifetime.abort();
  }, []);
  return words;
}

/** Follows the theme setting; without it the system's colours stay. */
export function followTheme(signal: AbortSignal): void {
  const show = (value: string) => {
    document.documentElement.classList.toggle("light", value === "light");
    document.documentElement.classList.toggle("dark", value === "dark");
  };
  theme.watch(show, signal);
  const ahead = aheadOf(theme);
  if (ahead !== null) show(ahead);
  else theme.get().then(show, () => undefined);
}

export function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useLayoutEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener("online", look);
    addEventListener("offline", look);
    return () => {
      removeEventListener("online", look);
      removeEventListener("offline", look);
    };
  }, []);
  return online;
}
