/** What Excel says when it refuses a batch; fails when it does not refuse. */
export const refusal = async (
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<{
  readonly code: string;
  readonly location: string | undefined;
  readonly statement: string | undefined;
}> => {
  try {
    await Excel.run(batch);
  } catch (problem) {
    const { code, debugInfo } = problem as OfficeExtension.Error;
    return { code, location: debugInfo.errorLocation, statement: debugInfo.statement };
  }
  throw new Error('Excel did not refuse.');
};
