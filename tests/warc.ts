/** A record of a web archive. */
export function warcRecord(fields: Readonly<Record<string, string>>, block: string | Buffer, length?: number): Buffer {
  const bytes = Buffer.from(block);
  const head = Object.entries({ ...fields, "Content-Length": String(length ?? bytes.length) }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** The record of a page as a server sent it. */
export function warcPage(
  url: string,
  body: string | Buffer,
  {
    head = "",
    status = "200 OK",
    type = "text/html; charset=utf-8",
    length,
  }: { head?: string; status?: string; type?: string; length?: number } = {},
): Buffer {
  const response = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${head}\r\n`),
    Buffer.from(body),
  ]);
  return warcRecord({ "WARC-Type": "response", "WARC-Target-URI": url }, response, length);
}

export const WARC_INFO = warcRecord({ "WARC-Type": "warcinfo" }, "software: prova\r\n");
