export interface DeskEntryView {
  id: string;
  name: string;
  who: string;
  kinds: string[];
  fields: { name: string; before: string; after: string }[];
}

interface DeskEntriesProps {
  entries: DeskEntryView[];
  words: { caption: string; project: string; what: string; field: string; before: string; after: string };
}

/** What changes, project by project and field by field. */
export function DeskEntries({ entries, words }: DeskEntriesProps) {
  return (
    <table class="dt df">
      <caption class="sr">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.project}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      {entries.map((entry) => (
        <tbody key={entry.id}>
          {(entry.fields.length === 0 ? [null] : entry.fields).map((field, place) => (
            <tr key={field?.name ?? ""}>
              {place > 0 ? null : (
                <>
                  <th scope="rowgroup" rowSpan={Math.max(1, entry.fields.length)}>
                    <b class="t-strong">{entry.name}</b>
                    <span class="who quiet">{entry.who}</span>
                  </th>
                  <td rowSpan={Math.max(1, entry.fields.length)}>
                    {entry.kinds.map((kind) => (
                      <span key={kind} class="tag">
                        {kind}
                      </span>
                    ))}
                  </td>
                </>
              )}
              <td data-name={words.field}>{field?.name ?? ""}</td>
              <td data-name={words.before} class="quiet">
                {field?.before ?? ""}
              </td>
              <td data-name={words.after}>{field === null ? "" : <b>{field.after}</b>}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
