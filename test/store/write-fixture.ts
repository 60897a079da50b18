/**
 * `npx node test/store/write-fixture.ts "what is new"`: writes down all that is kept, as this version keeps it, under the
 * number `SCHEMA`. What earlier versions kept is never written again.
 */
import { existsSync, writeFileSync } from "node:fs";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { SCHEMA } from "../../lib/store/layout.ts";
import { readDatabases, type Stored } from "./stored.ts";
import { keepDatabases, localNow } from "./what-is-kept.ts";

const path = `test/store/fixtures/schema-${SCHEMA}.json`;
const [was = "", again] = process.argv.slice(2);
if (was === "") throw new Error("Say in a sentence what is new.");
if (existsSync(path) && again !== "--again") throw new Error(`${path} is there: raise SCHEMA in lib/store/layout.ts.`);
const indexedDB = new IDBFactory();
await keepDatabases({ indexedDB, IDBKeyRange });
const stored: Stored = { schema: SCHEMA, was, databases: await readDatabases(indexedDB), local: localNow };
writeFileSync(path, `${JSON.stringify(stored, null, 1)}\n`);
