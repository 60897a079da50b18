import { defineList } from "./define-setting.ts";
import { isBoolean, objectOf, textLike, textOf } from "./stored-shapes.ts";

interface Alert {
  project: string;
  end: string;
  days: 180 | 90 | 30;
  /** ISO date. */
  on: string;
  seen: boolean;
}
const isAlert = objectOf<Alert>({
  project: textOf(0, 128),
  end: textLike(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  days: (stored): stored is Alert["days"] => stored === 180 || stored === 90 || stored === 30,
  on: textLike(/^\d{4}-\d{2}-\d{2}$/),
  seen: isBoolean,
});

/** What was told of watched projects, so that each is told once, whatever restarts. Ids and dates of the list alone. */
export const watchAlerts = defineList("watchAlerts", isAlert, 2_000);
