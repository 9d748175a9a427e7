import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** The result of a load test. */
export interface Load {
  requestsPerSecond: number;
  /** Half of the answers took less, in milliseconds. */
  median: number;
}

/**
 * Sends a request repeatedly over some connections, each of which waits for the answer before it sends the next. It
 * writes bytes to sockets, because a client that does more would hide the time of the server.
 */
export async function load(
  port: number,
  request: Buffer,
  connections: number,
  milliseconds: number,
): Promise<Load> {
  const sockets = Array.from({ length: connections }, () => connect(port, "127.0.0.1").setNoDelay());
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  const start = performance.now();
  const times = await Promise.all(sockets.map((socket) => repeat(socket, request, start + milliseconds)));
  const seconds = (performance.now() - start) / 1000;
  const all = times.flat().sort((a, b) => a - b);
  return { requestsPerSecond: all.length / seconds, median: all[Math.floor(all.length / 2)] ?? Number.NaN };
}

function repeat(socket: Socket, request: Buffer, end: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const times: number[] = [];
    let sent = 0;
    let received = "";
    const send = () => {
      received = "";
      sent = performance.now();
      socket.write(request);
    };
    socket.setEncoding("latin1").on("data", (chunk: string) => {
      received += chunk;
      if (!isWhole(received)) return;
      if (!received.startsWith("HTTP/1.1 200 ")) reject(new Error(received));
      const now = performance.now();
      times.push(now - sent);
      if (now < end) return send();
      socket.destroy();
      resolve(times);
    });
    socket.on("error", reject);
    send();
  });
}

function isWhole(answer: string): boolean {
  const head = answer.indexOf("\r\n\r\n");
  if (head < 0) return false;
  const length = /^content-length: (\d+)\r$/im.exec(answer.slice(0, head))?.[1];
  if (length === undefined) throw new Error(`An answer without a length: ${answer.slice(0, head)}`);
  return answer.length >= head + 4 + Number(length);
}
