import * as v from "valibot";
import { defineList } from "./define-setting.ts";

const alert = v.strictObject({
  project: v.pipe(v.string(), v.maxLength(128)),
  end: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  days: v.picklist([180, 90, 30]),
  on: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  seen: v.boolean(),
});
type Alert = v.InferOutput<typeof alert>;

/** What was told of watched projects, so that each is told once, whatever restarts. Ids and dates of the list alone. */
export const watchAlerts = defineList("watchAlerts", (stored): stored is Alert => v.is(alert, stored), 2_000);
