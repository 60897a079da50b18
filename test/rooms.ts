/** Who may import whom, the twin of the table in DESIGN.md. What is not written here is forbidden. */
export interface Room {
  /** Rooms it may import, or single files of one; `"types:lib/x"` allows only `import type`. */
  rooms: string[];
  /** Packages it may import. */
  packages: string[];
}

const everyRoom = [
  "components",
  "lib/browser",
  "lib/advise",
  "lib/page",
  "lib/recognise",
  "lib/search",
  "lib/exchange",
  "lib/store",
  "lib/feed",
  "lib/list",
  "lib/trust",
  "lib/words",
  "lib/self-test",
];

export const rooms: Record<string, Room> = {
  entrypoints: { rooms: everyRoom, packages: ["preact", "wxt", "pdfjs-dist"] },
  cli: {
    rooms: [
      "lib/advise",
      "lib/page",
      "lib/recognise",
      "lib/search",
      "lib/exchange",
      "lib/feed",
      "lib/list",
      "lib/trust",
      "lib/words",
      "lib/self-test",
    ],
    packages: ["node", "linkedom"],
  },
  components: {
    rooms: ["lib/list", "lib/words", "types:lib/recognise", "types:lib/advise", "types:lib/search"],
    packages: ["preact", "d3-geo", "topojson-client"],
  },
  "lib/browser": {
    rooms: ["lib/words", "types:lib/list", "types:lib/recognise", "types:lib/advise"],
    packages: ["wxt", "valibot"],
  },
  "lib/advise": { rooms: ["lib/list", "lib/words", "types:lib/recognise"], packages: [] },
  // The limits of a reading are stated once, where a reading is defined.
  "lib/page": { rooms: ["lib/recognise/reading.ts", "types:lib/recognise"], packages: [] },
  "lib/recognise": { rooms: ["lib/list"], packages: [] },
  "lib/search": { rooms: ["lib/list"], packages: [] },
  "lib/exchange": { rooms: ["lib/list"], packages: ["papaparse", "fflate", "htmlparser2"] },
  "lib/store": { rooms: ["lib/list"], packages: ["dexie"] },
  "lib/self-test": { rooms: ["lib/recognise", "lib/search", "lib/list", "lib/trust"], packages: [] },
  "lib/feed": { rooms: ["lib/list", "lib/trust"], packages: [] },
  "lib/list": { rooms: [], packages: ["valibot"] },
  "lib/trust": { rooms: [], packages: [] },
  "lib/words": { rooms: [], packages: [] },
};
