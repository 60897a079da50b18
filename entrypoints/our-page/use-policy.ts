import { useEffect, useState } from "preact/hooks";
import { onPolicy, type PolicyReading, readPolicy } from "../../lib/browser/policy.ts";

/** What the organisation set; empty until the browser tells, which may take seconds in a fresh profile. */
export function usePolicy(): PolicyReading {
  const [reading, setReading] = useState<PolicyReading>({ policy: {}, problems: [] });
  useEffect(() => {
    const lifetime = new AbortController();
    const look = () => void readPolicy().then((next) => lifetime.signal.aborted || setReading(next));
    onPolicy(look, lifetime.signal);
    look();
    return () => lifetime.abort();
  }, []);
  return reading;
}
