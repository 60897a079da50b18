import { browser } from "wxt/browser";

/** Keyboard commands; each callback runs in the turn of the key, so that it may open a panel. */
export function onCommands(
  commands: Record<"open-dossier" | "read-page" | "open-search", (tabId: number) => Promise<unknown>>,
): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined || !Object.hasOwn(commands, name)) return;
    commands[name as keyof typeof commands](tab.id).catch(() => undefined);
  });
}
