import type { ExcelHost } from './excelHost';
import type { WireMessage } from './wire';
import { statusNotSupported } from './wire';
import { themeAsNumbers } from './themes';

/** What Office.js calls on `window.external` in Excel on Windows. */
export interface ShimTarget {
  external?: unknown;
}

/** A COM array as Office.js reads it. */
const safeArray = (values: readonly unknown[]): { toArray: () => readonly unknown[] } => ({
  toArray: () => values,
});

type Callback = (answer: unknown) => void;
type Handler = (event: number, payload: unknown) => void;

const richApi = 93;
const richApiMessage = 33;
/** Flags of the last part of the host info: the page is a shared runtime and has custom functions. */
const sharedRuntime = 1;
const customFunctions = 2;
const taskPane = 2;
const succeeded = 0;
const excel = 1;
const documentOpened = 2;

/** Which build Office.js must see: 16.0.14326 and later know ExcelApi 1.14 (https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets). */
const fullVersion = '16.0.14326.20508';

/**
 * Transport A: puts on `window.external` what Excel on Windows puts there, before office.js runs.
 * Works in a frame whose parent holds the host, and in jsdom. Answers come after the current task,
 * as in Excel. Answers what disconnects the page.
 */
export const installOfficeShim = (target: ShimTarget, host: ExcelHost): (() => void) => {
  const handlers = new Map<number, Handler[]>();
  const emit = (event: number, payload: unknown): void => {
    for (const handler of handlers.get(event) ?? []) handler(event, payload);
  };
  const soon = (action: () => void): void => void setTimeout(action, 0);

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${host.locale}$sim$$$${sharedRuntime | customFunctions}`,
    GetContext: () => ({
      GetAppType: () => excel,
      GetSolutionRef: () => 'emulated-add-in',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => host.locale,
      GetAppDataLocale: () => host.locale,
      GetDocUrl: () => host.documentName,
      GetAppCapabilities: () => 0,
      GetActivationMode: () => documentOpened,
      GetControlIntegrationLevel: () => 0,
      GetSolutionToken: () => '',
      GetCorrelationId: () => 'emulated',
      GetInstanceId: () => 'emulated',
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => JSON.stringify(host.requirementSets),
      GetHostFullVersion: () => fullVersion,
      GetInitialDisplayMode: () => taskPane,
      GetOfficeThemeInfo: () => JSON.stringify(themeAsNumbers(host.theme)),
      // `document.settings`: each value is JSON text, in the same bag as `workbook.settings`.
      GetSettings: () => ({
        Read: (keys: string[], values: string[]) => {
          for (const [key, value] of host.settings) {
            keys.push(key);
            values.push(JSON.stringify(value));
          }
        },
        Write: (keys: readonly string[], values: readonly string[]) => {
          host.settings.clear();
          for (const [index, key] of keys.entries())
            host.settings.set(key, JSON.parse(values[index] ?? 'null'));
        },
      }),
    }),
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown, callback: Callback) => {
      if (id !== richApi) {
        soon(() => callback(safeArray([statusNotSupported])));
        return;
      }
      // The message lies in the first argument, itself a COM array of: customdata, method, path,
      // headers, body, permission, flags.
      const [message] = parameters as [readonly unknown[]];
      const body = String(message[4]);
      const flags = Number(message[6] ?? 0);
      soon(() => {
        host.execute(body, flags).then(
          ({ status, body: reply }) =>
            callback(safeArray(status === succeeded ? [0, [200, [], reply]] : [status])),
          (problem: unknown) => {
            throw problem;
          },
        );
      });
    },
    RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
      handlers.set(id, [...(handlers.get(id) ?? []), handler]);
      soon(() => callback(succeeded));
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      handlers.delete(id);
      soon(() => callback(succeeded));
    },
    MessageParent: () => undefined,
  };
  // A browser's own `external` is kept as the prototype's; only Excel's members are put on it.
  const own: unknown = target.external;
  if (typeof own === 'object' && own !== null) Object.assign(own, external);
  else Object.defineProperty(target, 'external', { value: external, configurable: true });

  return host.connect({
    deliver: (messages: readonly WireMessage[]) =>
      emit(richApiMessage, safeArray(messages.map((message) => [...message]))),
    raise: (event) => emit(event, safeArray([])),
  });
};
