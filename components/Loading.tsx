/** Three still bars; they appear only after a moment, so that a quick answer never flickers. */
export function Loading({ label }: { label: string }) {
  return (
    <div class="loading" role="status" aria-label={label}>
      <i />
      <i />
      <i />
    </div>
  );
}
