import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";

const VALIDATOR = '"6740a1b2-1a7"';

/** A static host with the headers that our pages on hosting show, the way nginx writes them. */
export async function serveFeed(files: Map<string, Uint8Array>) {
  const server = createServer((request, response) => {
    const place = decodeURIComponent((request.url ?? "").slice(1));
    const bytes = files.get(place);
    const unchanged = bytes !== undefined && request.headers["if-none-match"] === VALIDATOR;
    response.setHeader("Server", "nginx");
    response.setHeader("ETag", VALIDATOR);
    response.setHeader("Cache-Control", place === "m/timestamp.json" ? "no-cache" : "max-age=31536000, immutable");
    response.setHeader("Access-Control-Allow-Origin", "*");
    // nginx says that a connection stays, but not for how long.
    response.setHeader("Connection", "keep-alive");
    response.writeHead(unchanged ? 304 : bytes ? 200 : 404).end(unchanged ? undefined : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Bytes of one revalidation on a socket: the request is what Chromium sends from an extension's worker. */
export async function pollBytes(port: number): Promise<{ up: number; down: number }> {
  const request = [
    "GET /m/timestamp.json HTTP/1.1",
    "Host: lists.example.gov",
    "Connection: keep-alive",
    "Cache-Control: max-age=0",
    'sec-ch-ua-platform: "Windows"',
    "User-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
    "Accept: */*",
    "Sec-Fetch-Site: cross-site",
    "Sec-Fetch-Mode: cors",
    "Sec-Fetch-Dest: empty",
    "Accept-Encoding: gzip, deflate, br, zstd",
    "Accept-Language: en-US,en;q=0.9",
    `If-None-Match: ${VALIDATOR}`,
    "",
    "",
  ].join("\r\n");
  const socket = connect(port, "127.0.0.1");
  const down = await new Promise<number>((resolve, reject) => {
    socket.on("error", reject);
    socket.once("data", (bytes) => resolve(bytes.length));
    socket.write(request);
  });
  socket.destroy();
  return { up: request.length, down };
}
