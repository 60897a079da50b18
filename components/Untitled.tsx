/** After what stands in for a title: in brackets, as in every text that is copied. A dot before it would begin lines. */
export function Untitled({ text }: { text: string | null }) {
  return text === null ? null : <span class="ns"> ({text})</span>;
}
