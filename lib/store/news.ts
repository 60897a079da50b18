const CHANNEL = "sightline-edition";

/** Tells every open page and worker of ours that the pointer moved. */
export function announceEdition(): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("taken");
  channel.close();
}

/** Calls back after each edition that any page or worker of ours takes, until the signal aborts. */
export function onAnnouncedEdition(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted || typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => callback();
  signal.addEventListener("abort", () => channel.close(), { once: true });
}
