/** From A1 on, because the keys stand there; cells that merely look like something do not count. */
export function usedCells(worksheet: Excel.Worksheet): Excel.Range {
  // Untracked, or Excel keeps each of them and wants one more request to let go.
  const used = worksheet.getUsedRange(true).untrack();
  return worksheet.getRange('A1').untrack().getBoundingRect(used).untrack();
}
