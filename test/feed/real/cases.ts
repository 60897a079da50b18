import { dataCases } from "./cases-data.ts";
import { hostCases } from "./cases-host.ts";
import { signedCases } from "./cases-signed.ts";
import type { Following } from "./setting.ts";

/** An attack or fault by its number in the feed's list of twenty-five, made for a real browser by a real host. */
export interface Case {
  number: number;
  /** What becomes of it. */
  name: string;
  run(at: Following): Promise<void>;
}

export const cases: Case[] = [...signedCases, ...hostCases, ...dataCases].sort((a, b) => a.number - b.number);
