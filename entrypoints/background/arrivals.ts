/** Lets one listener wait for what another one finishes, for a limited time. */
export function createArrivals<K>() {
  const waiting = new Map<K, Set<(came: boolean) => void>>();
  return {
    /** True when `key` arrived within `milliseconds` from now. Call it before that which makes it arrive. */
    wait(key: K, milliseconds: number): Promise<boolean> {
      return new Promise((resolve) => {
        const list = waiting.get(key) ?? new Set();
        waiting.set(key, list);
        const end = (came: boolean) => {
          clearTimeout(timer);
          list.delete(end);
          if (list.size === 0) waiting.delete(key);
          resolve(came);
        };
        const timer = setTimeout(() => end(false), milliseconds);
        list.add(end);
      });
    },
    arrived(key: K): void {
      for (const end of [...(waiting.get(key) ?? [])]) end(true);
    },
  };
}
