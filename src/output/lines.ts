/** One record as a line of JSON; lone surrogates come out escaped, so a file of such lines is always valid UTF-8. */
export const toLine = (record: object): string => `${JSON.stringify(record)}\n`;
