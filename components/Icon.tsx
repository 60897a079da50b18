/** Sixteen-pixel line drawings; the words always stand beside them or in the button's name. */
const drawings = {
  archive: "M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 8.5h3",
  bookmark: "M4.5 2.5h7v11L8 10.5 4.5 13.500z",
  call: "M3 6.5v3h2.5l6 3.5V3L5.5 6.5zM6 10v3.5h2V11M13.5 7v2",
  clock: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3l2 1.5",
  close: "M4 4l8 8M12 4l-8 8",
  contact: "M8 2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM3 13.5a5 4.5 0 0 1 10 0",
  copy: "M5 5h8v8H5zM5 11H3V3h8v2",
  done: "M3 8.5l3.5 3.5L13 4.5",
  down: "M4 6l4 4 4-4",
  download: "M8 2.500v7.500M4.5 7L8 10.5 11.5 7M3 13.500h10",
  error: "M5 2.5h6l3 3v5l-3 3H5l-3-3v-5zM8 5v4M8 11h.01",
  filters:
    "M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM6 9.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z",
  info: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 7.5v3M8 5.5h.01",
  lock: "M4 7h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  office: "M2 14h12M3 14V7M13 14V7M6.5 14V7M9.5 14V7M2 6.5L8 3l6 3.5z",
  offline: "M2 8a8 8 0 0 1 12 0M4.5 10a5 5 0 0 1 7 0M8 13h.01M2 2l12 12",
  open: "M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5",
  organisation: "M3 14V3h6v11M9 6h4v8M2 14h12M5 6h2M5 9h2",
  page: "M4 2h5l3 3v9H4zM9 2v3h3",
  panel: "M2.5 3h11v10h-11zM10 3v10",
  pencil: "M3 13l1-3 6-6 2 2-6 6zM9 13h4",
  place: "M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14zM8 5v3",
  print: "M4 6V2h8v4M4 11H2V6h12v5h-2M4 9h8v5H4z",
  search: "M7 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 10l3.5 3.5",
  sort: "M4.5 3v10M2 10.500L4.5 13 7 10.500M9 4h5M9 8h4M9 12h2.5",
  star: "M8 2.500l1.700 3.500 3.800.500-2.800 2.700.700 3.800L8 11.200 4.600 13l.700-3.800L2.500 6.500 6.300 6z",
  up: "M4 10l4-4 4 4",
  warn: "M8 2.5L14 13.5H2zM8 6.5v3M8 11.5h.01",
};
export type IconName = keyof typeof drawings;

export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg class={small ? "i i12" : "i"} viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
