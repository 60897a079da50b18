import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { publicPath, readBytes } from "./feed-folder.ts";

/** Serves a work folder's `public/` on this machine alone, so that it is checked the way a browser reads it. */
export async function serveFolder(dir: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const place = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname.slice(1));
    const bytes = place.includes("..") ? null : await readBytes(publicPath(dir, place));
    response.writeHead(bytes ? 200 : 404, {
      "content-type": "application/octet-stream",
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "Retry-After, Date",
      "cache-control": place === "m/timestamp.json" ? "no-cache" : "public, max-age=31536000, immutable, no-transform",
    });
    response.end(bytes ?? undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
