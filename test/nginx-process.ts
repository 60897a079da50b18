import type { ChildProcess } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";

/** The whole configuration of a server in a folder of its own; `logged` is what its log says of each request. */
export const around = (servers: string, folder: string, logged: string): string => `daemon off;
${process.getuid?.() === 0 ? "user root;" : ""}
pid ${folder}/nginx.pid;
worker_processes 1;
events { worker_connections 64; }
http {
  log_format plain "${logged}";
  access_log ${folder}/access.log plain;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/temp/${name};`).join("\n  ")}
  ${servers}
}
`;

/** A port of the loopback address on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Ends a server and waits until it has. */
export function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    // At once: a graceful end waits a minute for connections on which a browser has not asked anything yet.
    server.kill("SIGTERM");
  });
}
