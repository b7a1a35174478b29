/** Text for comparing: without accents and case, "Erdoğan" as "erdogan". */
export function fold(text: string): string {
  // oxlint-disable-next-line no-control-regex -- plain ASCII has no accents to take off, and most text is
  const plain = /^[\u0000-\u007f]*$/u.test(text) ? text : text.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return plain.toLowerCase().replaceAll("ı", "i").replaceAll("’", "'");
}
