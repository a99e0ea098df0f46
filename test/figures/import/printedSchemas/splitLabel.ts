/**
 * A label that is too long for its column, cut at the last space that fits; one piece where it is
 * short. Never beside a digit: `op 31` at the end of a line would be an amount to any reader, and a
 * dash at its start the mark of a detail; nor so that the rest is a title of its own.
 */
export function splitLabel(
  label: string,
  width = 30,
): readonly [string] | readonly [string, string] {
  if (label.length <= width + 2) return [label];
  for (let at = label.lastIndexOf(' ', width); at > 8; at = label.lastIndexOf(' ', at - 1)) {
    const first = label.slice(0, at);
    const rest = label.slice(at + 1);
    if (!/\d$/.test(first) && !/^(?:[-\d(]|autofinancieringsmarge)/.test(rest))
      return [first, rest];
  }
  return [label];
}
