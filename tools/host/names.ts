import type { Area } from './cellStore';
import { fullAddress, parseCells, splitAddress } from './address';
import type { ExcelHost } from './excelHost';
import type { HostObject, Kind } from './hostObject';
import type { Surroundings } from './objects';
import { invalidArgument, WireError } from './wire';

/** The names of the workbook (`scope` null) or of one sheet. */
export interface ScopedNames {
  readonly scope: string | null;
}

interface DefinedName {
  readonly name: string;
  readonly scope: string | null;
  formula: string;
  comment: string;
  visible: boolean;
}

/** All defined names; a name is unique within its scope, without regard to case. */
export class NameBook {
  private readonly all: DefinedName[] = [];

  of(scope: string | null): readonly DefinedName[] {
    return this.all.filter((one) => one.scope === scope);
  }

  find(scope: string | null, name: string): DefinedName | undefined {
    return this.of(scope).find((one) => one.name.toLowerCase() === name.toLowerCase());
  }

  add(defined: DefinedName): void {
    this.all.push(defined);
  }

  remove(defined: DefinedName): void {
    this.all.splice(this.all.indexOf(defined), 1);
  }

  /** Lets each name follow what happened to the cells or sheets that it means. */
  rewrite(host: ExcelHost, change: (formula: string, ownSheet: string) => string): void {
    const sheets = host.store.sheets();
    for (const defined of this.all) {
      const own = sheets.find(({ id }) => id === defined.scope)?.name ?? '';
      const formula = change(defined.formula, own);
      if (formula === defined.formula) continue;
      defined.formula = formula;
      host.store.writeName?.(defined.name, defined.scope, formula);
    }
  }

  /** The names of a sheet go with it. */
  forget(scope: string): void {
    for (const defined of this.of(scope)) this.remove(defined);
  }

  /** The cells behind a name, or null when it does not stand for cells. */
  areaOf(host: ExcelHost, name: string, sheetId: string): Area | null {
    const defined = this.find(sheetId, name) ?? this.find(null, name);
    return defined ? areaOfFormula(host, defined.formula) : null;
  }
}

const areaOfFormula = (host: ExcelHost, formula: string): Area | null => {
  const split = splitAddress(formula.replace(/^=/, '').replaceAll('$', ''));
  const sheet = host.store.sheets().find(({ name }) => name === split?.sheet);
  return split && sheet ? parseCells(split.cells, sheet.id) : null;
};

const absolute = (host: ExcelHost, area: Area): string => {
  const sheet = host.store.sheets().find(({ id }) => id === area.sheetId);
  const [sheetPart = '', cells = ''] = fullAddress(sheet?.name ?? '', area).split(/!(?=[^!]*$)/);
  return `=${sheetPart}!${cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
};

/** `Excel.NamedItemCollection` (https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection). */
export const nameCollectionKind = ({ host, objects }: Surroundings): Kind<ScopedNames> => {
  const range = (defined: DefinedName): HostObject | null => {
    const area = areaOfFormula(host, defined.formula);
    return area ? objects.range(area) : null;
  };
  const named: Kind<DefinedName> = {
    name: 'NamedItem',
    identity: ({ name }) => ({ _Id: name, Name: name }),
    scalars: {
      Name: { get: ({ name }) => name },
      _Id: { get: ({ name }) => name },
      Type: {
        get: (defined) =>
          areaOfFormula(host, defined.formula)
            ? 'Range'
            : typeof host.nameResults.get(defined.name.toLowerCase()) === 'number'
              ? 'Double'
              : 'String',
      },
      // What no cell holds, nobody calculates here.
      Value: {
        get: ({ name, formula }) =>
          host.nameResults.get(name.toLowerCase()) ?? formula.replace(/^=/, ''),
      },
      Formula: {
        get: ({ formula }) => formula,
        set: (defined, value) => {
          defined.formula = String(value);
          host.store.writeName?.(defined.name, defined.scope, defined.formula);
        },
        since: '1.7',
      },
      Comment: {
        get: ({ comment }) => comment,
        set: (defined, value) => {
          defined.comment = String(value);
        },
        since: '1.4',
      },
      Scope: { get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet'), since: '1.4' },
      Visible: {
        get: ({ visible }) => visible,
        set: (defined, value) => {
          defined.visible = value === true;
        },
      },
    },
    since: { Delete: '1.4', GetRangeOrNullObject: '1.4' },
    methods: {
      Delete: (defined) => {
        objects.nameBook.remove(defined);
        host.store.writeName?.(defined.name, defined.scope, null);
      },
      GetRange: (defined) => {
        const found = range(defined);
        if (!found) throw new WireError('InvalidReference', `${defined.name} is no range.`);
        return found;
      },
      GetRangeOrNullObject: range,
    },
  };
  const find = (scope: string | null, name: unknown): HostObject | null => {
    const defined = objects.nameBook.find(scope, String(name));
    return defined ? host.bind(named, defined) : null;
  };
  return {
    name: 'NamedItemCollection',
    items: ({ scope }) => objects.nameBook.of(scope).map((defined) => host.bind(named, defined)),
    item: ({ scope }, name) => {
      const found = find(scope, name);
      if (!found) throw new WireError('ItemNotFound', `There is no name ${String(name)}.`);
      return found;
    },
    since: { Add: '1.4', GetCount: '1.4', GetItemOrNullObject: '1.4' },
    methods: {
      Add: ({ scope }, [name, reference, comment]) => {
        const wanted = String(name);
        // A name that reads as a cell is refused (https://support.microsoft.com/office/4d0f13ac-53b7-422e-afd2-abd7ff379c64).
        if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(wanted) || parseCells(wanted, '') !== null)
          throw invalidArgument(`"${wanted}" cannot be a name.`);
        if (objects.nameBook.find(scope, wanted))
          throw new WireError('ItemAlreadyExists', `There is a name ${wanted} already.`);
        const formula =
          typeof reference === 'string'
            ? reference
            : absolute(host, (reference as HostObject).target as Area);
        const defined: DefinedName = {
          name: wanted,
          scope,
          formula,
          comment: typeof comment === 'string' ? comment : '',
          visible: true,
        };
        objects.nameBook.add(defined);
        host.store.writeName?.(wanted, scope, formula);
        return host.bind(named, defined);
      },
      GetCount: ({ scope }) => objects.nameBook.of(scope).length,
      GetItemOrNullObject: ({ scope }, [name]) => find(scope, name),
    },
  };
};
