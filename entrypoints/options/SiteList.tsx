interface Site {
  name: string;
  detail: string | null;
  button: string;
  /** The button's whole name: several look alike. */
  label: string;
  onPress: () => void;
}

/** Sites, each with the one thing that can be done about it. */
export function SiteList({ sites, none }: { sites: Site[]; none: string }) {
  if (sites.length === 0) return <span class="quiet">{none}</span>;
  return (
    <ul>
      {sites.map(({ name, detail, button, label, onPress }) => (
        <li key={name} class="site">
          <span class="tag">{name}</span>
          {detail === null ? null : <span class="t-small soft">{detail}</span>}
          <button type="button" class="btn link" aria-label={label} onClick={onPress}>
            {button}
          </button>
        </li>
      ))}
    </ul>
  );
}
