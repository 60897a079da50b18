import { Dexie, type Table } from "dexie";
import { type DatabaseFactory, LAYOUT, type Tables } from "./layout.ts";

export class Database extends Dexie {
  declare pointer: Table<Tables["pointer"], "pointer">;
  declare generations: Table<Tables["generations"], number>;
  declare projects: Table<Tables["projects"], [number, string]>;
  declare organisations: Table<Tables["organisations"], [number, string]>;
  declare facts: Table<Tables["facts"], [number, number]>;
  declare calls: Table<Tables["calls"], [number, string]>;
  declare sheets: Table<Tables["sheets"], [number, string]>;
  declare buffers: Table<Tables["buffers"], [number, string]>;

  constructor(name: string, factory: DatabaseFactory) {
    // Strict: a pointer that survives a power cut must not point at rows that did not.
    super(name, { ...factory, chromeTransactionDurability: "strict" });
    this.version(LAYOUT).stores({
      pointer: "name",
      generations: "generation",
      projects: "[generation+id], *countryKeys, *organisationKeys, *regionKeys",
      organisations: "[generation+id]",
      facts: "[generation+place], [generation+country]",
      calls: "[generation+id], *countryKeys",
      sheets: "[generation+name]",
      buffers: "[generation+name]",
    });
  }

  /** Tables whose rows belong to a generation. */
  get rowTables(): Table[] {
    return [this.projects, this.organisations, this.facts, this.calls, this.sheets, this.buffers];
  }
}
