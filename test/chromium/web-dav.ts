import type { IncomingMessage } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { ourCertificate } from "../../scripts/demo/server.ts";
import type { Bytes } from "../feed/world.ts";

export interface WebDav {
  /** The feed's address. */
  base: string;
  /** Methods and places in order: `PUT m/1.dol.json`. */
  asked: string[];
  close(): Promise<void>;
}

/** A host that serves files to everybody and takes them from whoever signs in. What is put comes back as `spoil` has it. */
export async function startWebDav(
  files: Map<string, Bytes>,
  login: string,
  spoil: (place: string, bytes: Bytes) => Bytes = (_place, bytes) => bytes,
): Promise<WebDav> {
  const asked: string[] = [];
  const open = {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, PUT, MKCOL",
    "access-control-allow-headers": "authorization",
  };
  const server = createServer(await ourCertificate(), async (request, response) => {
    const place = decodeURIComponent((request.url ?? "").replace(/^\/feed\//, "").replace(/\?.*$/, ""));
    const { method = "GET" } = request;
    if (method === "OPTIONS") return response.writeHead(204, open).end();
    asked.push(`${method} ${place}`);
    if (method === "GET") {
      const bytes = files.get(place);
      return bytes ? response.writeHead(200, open).end(bytes) : response.writeHead(404, open).end();
    }
    const known = request.headers.authorization === `Basic ${Buffer.from(login).toString("base64")}`;
    if (known && method === "PUT") files.set(place, spoil(place, await bodyOf(request)));
    return response.writeHead(known ? 201 : 401, open).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    base: `https://127.0.0.1:${(server.address() as AddressInfo).port}/feed/`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Bytes> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}
