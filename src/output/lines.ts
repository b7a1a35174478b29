/** One record as a line of JSON; lone surrogates come out escaped, so a file of such lines is always valid UTF-8. */
export const toLine = (record: object): string => `${JSON.stringify(record)}\n`;

const utf8 = new TextEncoder();

/** Lines as the bytes of a file. */
export const toBytes = (lines: string): Uint8Array => utf8.encode(lines);
