import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, vi } from "vitest";
import type { Terminal } from "../../cli/recognise.ts";

/** What a command said on this process's outputs, and a folder for its files: both anew for each test of a file. */
export function overhear() {
  const heard = {
    folder: "",
    printed: "",
    complained: [] as string[],
    /** Writes a file for the command, and gives its path. */
    file(name: string, content: unknown): string {
      const path = join(heard.folder, name);
      writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
      return path;
    },
    lines: () => heard.printed.split("\n").filter((line) => line !== ""),
  };
  beforeEach(() => {
    heard.folder = mkdtempSync(join(tmpdir(), "sightline-"));
    [heard.printed, heard.complained] = ["", []];
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      heard.printed += String(text);
      return true;
    });
    vi.spyOn(console, "log").mockImplementation((line: string) => {
      heard.printed += `${line}\n`;
    });
    vi.spyOn(console, "error").mockImplementation((line: string) => void heard.complained.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(heard.folder, { recursive: true });
  });
  return heard;
}

/** Runs a command that reads lines and prints lines of JSON. */
export async function runOnLines(command: (terminal: Terminal) => Promise<number>, args: string[], input = "") {
  const printed: string[] = [];
  const complaints: string[] = [];
  async function* lines() {
    yield input;
  }
  const code = await command({
    args,
    input: lines(),
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, printed: printed.map((line) => JSON.parse(line)), complaints };
}
