import { browser } from "wxt/browser";

/** What Firefox has instead of a side panel; Chromium's types do not know it. Undefined in Chromium. */
export const { sidebarAction } = browser as { sidebarAction?: SidebarAction };

interface SidebarAction {
  open(): Promise<void>;
  close(): Promise<void>;
  setPanel(panel: { tabId: number; panel: string }): Promise<void>;
}
