/** A viewpoint, its line, three rows of a list: it meets one. */
export function Mark({ size = 16 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3" fill="var(--act)" />
      <g fill="var(--act-ink)">
        <circle cx="4" cy="8" r="2" />
        <path d="M5 7h9v2H5z" />
        <path d="M9 3h5v2H9zM9 11h5v2H9z" opacity=".6" />
      </g>
    </svg>
  );
}
