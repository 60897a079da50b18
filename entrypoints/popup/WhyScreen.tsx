import { useEffect, useRef } from "preact/hooks";
import { BackBar } from "../../components/BackBar.tsx";
import { WhyTable } from "../../components/WhyTable.tsx";
import type { Why } from "../../lib/advise/view.ts";

/** Why the page was taken for what it was: every signal with its weight. */
export function WhyScreen({ why, back, onBack }: { why: Why; back: string; onBack: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="scroll">
      <BackBar back={back} onBack={onBack} fullPage="" onFullPage={null} />
      <div class="pad">
        <h1 class="t-head" tabIndex={-1} ref={heading}>
          {why.heading}
        </h1>
        <p class="soft mt4">{why.lead}</p>
        <div class="mt12">
          <WhyTable why={why} />
        </div>
      </div>
    </div>
  );
}
