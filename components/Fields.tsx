import type { ProjectCard } from "../lib/advise/view.ts";
import { SourceLink } from "./FactStrip.tsx";

/** Every field by its name; a blank says so in words. */
export function Fields({ fields }: { fields: ProjectCard["fields"] }) {
  return (
    <dl class="fields">
      {fields.map(({ label, value, stated, link }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class={stated ? "" : "ns"}>{link === null ? value : <SourceLink text={value} url={link} />}</dd>
        </div>
      ))}
    </dl>
  );
}
