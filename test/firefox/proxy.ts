import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";

export interface Proxy {
  port: number;
  /** Every host that was asked for, allowed or not. */
  asked: string[];
  close(): Promise<void>;
}

/** Leads the hosts that `isKnown` allows to one port on loopback and refuses all others: Firefox has no resolver rules. */
export async function startProxy(target: number, isKnown: (host: string) => boolean): Promise<Proxy> {
  const asked: string[] = [];
  const server: Server = createServer((_request, response) => response.writeHead(403).end());
  const open = new Set<{ destroy(): void }>();
  server.on("connect", (request, client) => {
    const host = (request.url ?? "").replace(/:\d+$/, "");
    asked.push(host);
    if (!isKnown(host)) return client.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    const upstream = connect(target, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.pipe(client);
      client.pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        client.destroy();
        upstream.destroy();
        open.delete(socket);
      });
    }
    return undefined;
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}
