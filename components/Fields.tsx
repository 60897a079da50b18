import type { ProjectCard } from "../lib/advise/view.ts";
import { CorrectButton } from "./CorrectButton.tsx";
import { SourceLink } from "./FactStrip.tsx";

interface FieldsProps {
  /** `where` it stood on the page it was read from. */
  fields: (ProjectCard["fields"][number] & { where?: string | null })[];
  project?: string | null;
}

/** Every field by its name; a blank says so in words. `project`: whose they are, where they can be called wrong. */
export function Fields({ fields, project = null }: FieldsProps) {
  return (
    <dl class="fields">
      {/* Not by a name that is another in each language: the button of a field stays the one that was pressed. */}
      {fields.map(({ label, value, stated, link, about, where = null }, place) => (
        <div key={place}>
          <dt>{label}</dt>
          <dd class={stated ? "" : "ns"}>
            {link === null ? value : <SourceLink text={value} url={link} />}
            {where === null ? null : <small>{where}</small>}
            {project === null || about === undefined ? null : (
              <CorrectButton subject={{ project, field: about, fact: null, name: label }} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
