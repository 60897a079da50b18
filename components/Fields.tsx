import type { ProjectCard } from "../lib/advise/view.ts";
import { CorrectButton } from "./CorrectButton.tsx";
import { SourceLink } from "./FactStrip.tsx";

/** Every field by its name; a blank says so in words. `project`: whose they are, where they can be called wrong. */
export function Fields({ fields, project = null }: { fields: ProjectCard["fields"]; project?: string | null }) {
  return (
    <dl class="fields">
      {fields.map(({ label, value, stated, link, about }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class={stated ? "" : "ns"}>
            {link === null ? value : <SourceLink text={value} url={link} />}
            {project === null || about === undefined ? null : (
              <CorrectButton subject={{ project, field: about, fact: null, name: label }} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
