import type { ExcelHost } from './excelHost';
import type { HostObject, Kind } from './hostObject';
import type { Surroundings } from './objects';
import { WireError } from './wire';

/**
 * `workbook.settings`: what the add-in keeps in this workbook, the same bag as
 * `Office.context.document.settings`
 * (https://learn.microsoft.com/javascript/api/excel/excel.settingcollection).
 */
export const settingCollectionKind = ({ host }: Surroundings): Kind<ExcelHost> => {
  const setting: Kind<string> = {
    name: 'Setting',
    identity: (key) => ({ _Id: key, Key: key }),
    scalars: {
      Key: { get: (key) => key },
      Value: {
        get: (key) => host.settings.get(key),
        set: (key, value) => void host.settings.set(key, value),
      },
      _Id: { get: (key) => key },
    },
    methods: { Delete: (key) => void host.settings.delete(key) },
  };
  const find = (key: unknown): HostObject | null =>
    host.settings.has(String(key)) ? host.bind(setting, String(key)) : null;
  return {
    name: 'SettingCollection',
    items: ({ settings }) => [...settings.keys()].map((key) => host.bind(setting, key)),
    item: (_, key) => {
      const found = find(key);
      if (!found) throw new WireError('ItemNotFound', `There is no setting ${String(key)}.`);
      return found;
    },
    methods: {
      Add: ({ settings }, [key, value]) => {
        settings.set(String(key), value);
        return host.bind(setting, String(key));
      },
      GetCount: ({ settings }) => settings.size,
      GetItemOrNullObject: (_, [key]) => find(key),
    },
  };
};
