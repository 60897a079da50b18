import { IDBDatabase, IDBFactory, IDBIndex, IDBKeyRange, IDBObjectStore } from "fake-indexeddb";

/**
 * An IndexedDB in memory whose user may die: after `left` more operations every further one fails, as if the worker had
 * been stopped there, until `revive`. What was committed before stays.
 */
export function dyingDatabase() {
  const indexedDB = new IDBFactory();
  let left = Number.POSITIVE_INFINITY;
  let failure = "Killed";
  let spent = 0;
  const restore = [
    ...watch(IDBDatabase.prototype, ["transaction"], spend),
    ...watch(IDBObjectStore.prototype, ["add", "put", "delete", "get", "getAll", "openCursor", "openKeyCursor"], spend),
    ...watch(IDBIndex.prototype, ["get", "getAll", "openCursor", "openKeyCursor"], spend),
  ];

  function spend(): void {
    spent += 1;
    left -= 1;
    if (left < 0) throw Object.assign(new Error("no further operation"), { name: failure });
  }
  return {
    factory: { indexedDB, IDBKeyRange },
    dieAfter(operations: number, name = "Killed"): void {
      left = operations;
      spent = 0;
      failure = name;
    },
    /** Operations since the last `dieAfter`, with the one that failed. */
    spent: () => spent,
    revive(): void {
      left = Number.POSITIVE_INFINITY;
    },
    restore(): void {
      for (const undo of restore) undo();
    },
  };
}

function watch(prototype: object, names: string[], before: () => void): (() => void)[] {
  return names.map((name) => {
    const original = Object.getOwnPropertyDescriptor(prototype, name);
    if (!original) throw new Error(`no ${name} to watch`);
    Object.defineProperty(prototype, name, {
      ...original,
      value(this: unknown, ...args: unknown[]) {
        before();
        return Reflect.apply(original.value, this, args);
      },
    });
    return () => Object.defineProperty(prototype, name, original);
  });
}
