import * as v from "valibot";
import { defineSetting } from "./define-setting.ts";

const alert = v.strictObject({
  project: v.pipe(v.string(), v.maxLength(128)),
  end: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  days: v.picklist([180, 90, 30]),
  on: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  seen: v.boolean(),
});
const alerts = v.pipe(v.array(alert), v.maxLength(2_000));
type Alerts = v.InferOutput<typeof alerts>;

/** What was told of watched projects, so that each is told once, whatever restarts. Ids and dates of the list alone. */
export const watchAlerts = defineSetting<Alerts>("watchAlerts", [], (stored): stored is Alerts => v.is(alerts, stored));
