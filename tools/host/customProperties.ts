import type { HostObject, Kind } from './hostObject';
import type { Surroundings } from './objects';
import { WireError } from './wire';

/** `worksheet.customProperties` (https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection). */
export const customPropertiesKind = ({ host, objects }: Surroundings): Kind<string> => {
  interface Entry {
    readonly sheetId: string;
    readonly key: string;
  }
  const bag = (sheetId: string) => objects.sheetBook.of(sheetId).customProperties;
  const entry: Kind<Entry> = {
    name: 'WorksheetCustomProperty',
    identity: ({ key }) => ({ _Id: key, Key: key }),
    scalars: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ sheetId, key }) => bag(sheetId).get(key),
        set: ({ sheetId, key }, value) => void bag(sheetId).set(key, String(value)),
      },
      _Id: { get: ({ key }) => key },
    },
    methods: { Delete: ({ sheetId, key }) => void bag(sheetId).delete(key) },
  };
  // Keys are compared without case.
  const find = (sheetId: string, key: unknown): HostObject | null => {
    const known = [...bag(sheetId).keys()].find(
      (one) => one.toLowerCase() === String(key).toLowerCase(),
    );
    return known === undefined ? null : host.bind(entry, { sheetId, key: known });
  };
  return {
    name: 'WorksheetCustomPropertyCollection',
    items: (sheetId) => [...bag(sheetId).keys()].map((key) => host.bind(entry, { sheetId, key })),
    item: (sheetId, key) => {
      const found = find(sheetId, key);
      if (!found) throw new WireError('ItemNotFound', `There is no property ${String(key)}.`);
      return found;
    },
    methods: {
      Add: (sheetId, [key, value]) => {
        bag(sheetId).set(String(key), String(value));
        return host.bind(entry, { sheetId, key: String(key) });
      },
      GetCount: (sheetId) => bag(sheetId).size,
      GetItemOrNullObject: (sheetId, [key]) => find(sheetId, key),
    },
  };
};
