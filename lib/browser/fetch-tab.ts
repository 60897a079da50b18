import { browser } from "wxt/browser";

export type Fetched = { kind: "fetched"; bytes: Uint8Array<ArrayBuffer> } | { kind: "too large" } | { kind: "failed" };

/**
 * The file that a tab shows, fetched again from its address as this browser is signed in there; only ever after a click
 * that said so. Where we may read the host, this page fetches it; elsewhere the tab does, which the click has granted.
 */
export async function fetchTabFile(
  tabId: number,
  most: number,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Fetched> {
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url ?? "";
  if (!/^https?:/.test(url)) return { kind: "failed" };
  const mayRead = await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }).catch(() => false);
  const ours = mayRead ? await fetchHere(url, most, progress, signal) : null;
  return ours ?? (await fetchThere(tabId, url, most));
}

/** Null: the server or the browser did not let us. */
async function fetchHere(
  url: string,
  most: number,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Fetched | null> {
  try {
    const response = await fetch(url, { credentials: "include", signal });
    if (!response.ok || response.body === null) return null;
    const claimed = Number(response.headers.get("content-length"));
    if (claimed > most) return { kind: "too large" };
    const pieces: Uint8Array[] = [];
    let size = 0;
    const reader = response.body.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value);
      size += piece.value.length;
      if (size > most) {
        await reader.cancel();
        return { kind: "too large" };
      }
      if (claimed > 0) progress(Math.min(1, size / claimed));
    }
    return { kind: "fetched", bytes: joined(pieces, size) };
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}

/** What is run in the tab comes back as text. */
async function fetchThere(tabId: number, url: string, most: number): Promise<Fetched> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: fetchInTab,
      args: [url, most],
    });
    const result = answer?.result;
    if (result === "too large") return { kind: "too large" };
    if (typeof result !== "string" || result === "") return { kind: "failed" };
    const text = atob(result);
    return { kind: "fetched", bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) };
  } catch {
    return { kind: "failed" };
  }
}

/** Runs in the tab, with nothing around it. Empty: it did not succeed. */
async function fetchInTab(url: string, most: number): Promise<string> {
  try {
    const response = await fetch(url, { credentials: "include" });
    if (!response.ok) return "";
    if (Number(response.headers.get("content-length")) > most) return "too large";
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > most) return "too large";
    let text = "";
    for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return btoa(text);
  } catch {
    return "";
  }
}

function joined(pieces: Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
