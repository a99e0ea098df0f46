/** The text of a file in whatever encoding it was saved; null where its bytes are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const unicode = byteOrder(bytes);
  if (unicode !== null) return decoded(bytes, unicode);
  if (bytes.includes(0)) return null;
  const text = decoded(bytes, 'utf-8') ?? windows1252(bytes);
  return text === null || isBinary(text) ? null : text;
}

const from80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes it as if it were latin-1, and makes control characters of € and its like. */
function windows1252(bytes: Uint8Array): string | null {
  const text = decoded(bytes, 'windows-1252');
  return (
    text?.replace(/[\u0080-\u009f]/g, (letter) => from80[letter.charCodeAt(0) - 0x80] ?? letter) ??
    null
  );
}

/** UTF-16 is told by the mark that it begins with. */
function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Without the mark at its start; null where the bytes are not in this encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The only thing that it can throw.
    return null;
  }
}

/** A few control characters come along out of a PDF; many are the content of a program. */
function isBinary(text: string): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Tab, the ends of lines and pages, and the end mark of DOS do occur in texts.
    if (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1a) odd += 1;
  }
  return odd > text.length / 100;
}
