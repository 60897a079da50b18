import { WhyTable } from "../../components/WhyTable.tsx";
import type { Why } from "../../lib/advise/view.ts";

/** Why the page was taken for what it was, folded away until one asks. */
export function WhyFold({ why, label }: { why: Why; label: string }) {
  return (
    <details class="why noprint">
      <summary>{label}</summary>
      <p class="soft mt4">{why.lead}</p>
      <WhyTable why={why} />
    </details>
  );
}
