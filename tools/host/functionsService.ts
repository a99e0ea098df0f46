import type { ExcelHost } from './excelHost';
import type { Kind } from './hostObject';
import type { Surroundings } from './objects';

/** Where the runtime reports that it is ready and sends the results (custom-functions-runtime.debug.js). */
export const customFunctionsServiceKind = ({ host }: Surroundings): Kind<ExcelHost> => ({
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => host.functions.markReady(),
    _GetEnabledFeatures: () => host.enabledFeatures,
    SetInvocationArrayResults: (_, [answers]) => host.functions.settle(answers),
  },
});

/** Where Office.js reports that `Office.actions` listens; there are no ribbon buttons to serve here. */
export const addinServiceKind = (): Kind<ExcelHost> => ({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
});
