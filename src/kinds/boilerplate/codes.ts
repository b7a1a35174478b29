/** Room for the code units of one text, taken again for the next. */
let room = Buffer.alloc(1 << 17);
let units = new Uint16Array(room.buffer, room.byteOffset, room.length / 2);

/**
 * The code units of a text before `to` as numbers, which are read faster than a
 * string's, with room for one more. They hold until it is called for the next text.
 */
export function codesOf(text: string, to = text.length): Uint16Array {
  if (to >= units.length) {
    room = Buffer.alloc(4 * to);
    units = new Uint16Array(room.buffer, room.byteOffset, room.length / 2);
  }
  room.write(text, 0, "utf16le");
  return units;
}
