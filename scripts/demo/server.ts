import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";
import { alsoServed, demoPages } from "./pages.ts";

const folder = new URL("./pages/", import.meta.url);
const styles = readFileSync(new URL("./demo.css", import.meta.url));

export interface DemoServer {
  port: number;
  /** Serves one more page, or another one in place of what is there. */
  put(url: string, html: string): void;
  /** Answers in place of the pages, where it gives an answer; a promise holds the request until it is kept. */
  answerWith(answer: Answer): void;
  /** Every address that was asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

export type Answer = (url: string) => Answered | Promise<Answered> | null;
/** `gone` cuts the connection. */
export type Answered = { status: number; headers: Record<string, string>; body: string | Uint8Array } | "gone";

/** Serves the demo pages over HTTPS on loopback, whatever host a browser believes it is talking to. */
export async function startDemoServer(): Promise<DemoServer> {
  const pages = new Map<string, () => string>();
  for (const { url, source } of demoPages) pages.set(url, typeof source === "string" ? () => readPage(source) : source);
  for (const [url, file] of Object.entries(alsoServed)) pages.set(url, () => readPage(file));

  const asked: string[] = [];
  let answerOf: Answer = () => null;
  const server = createServer(await ourCertificate(), (request, response) => {
    const url = `https://${request.headers.host?.replace(/:\d+$/, "")}${request.url}`;
    asked.push(url);
    const other = answerOf(url);
    if (other !== null)
      return void Promise.resolve(other).then((answer) => {
        if (answer === "gone") request.socket.destroy();
        else response.writeHead(answer.status, answer.headers).end(answer.body);
      });
    if (request.url === "/demo.css") return response.writeHead(200, { "content-type": "text/css" }).end(styles);
    const page = pages.get(url);
    if (!page) return response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return response
      .writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" })
      .end(page());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    answerWith: (answer) => {
      answerOf = answer;
    },
    put: (url, html) => void pages.set(url, () => html),
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function readPage(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

/** Once per process: making a key takes longer than everything else here. */
let certificate: Promise<{ key: string; cert: string }> | undefined;

export function ourCertificate(): Promise<{ key: string; cert: string }> {
  certificate ??= generate([{ name: "commonName", value: "Sightline demo" }], { keySize: 2048 }).then(
    ({ private: key, cert }) => ({ key, cert }),
  );
  return certificate;
}
