import type { Area } from './cellStore';
import { splitAddress } from './address';
import type { HostObject, Kind } from './hostObject';
import type { Surroundings } from './objects';
import { invalidArgument, WireError } from './wire';

/** A comment of a thread's first writer; answers to it are not emulated. */
export interface Comment {
  readonly id: string;
  area: Area;
  content: string;
  resolved: boolean;
}

/** The comments of the workbook: they lie over the cells, whatever stands in these. */
export class CommentBook {
  private all: Comment[] = [];
  private last = 0;

  of(sheetId: string | null): readonly Comment[] {
    return this.all.filter(({ area }) => sheetId === null || area.sheetId === sheetId);
  }

  add(area: Area, content: string): Comment {
    const comment = { id: `{comment-${++this.last}}`, area, content, resolved: false };
    this.all.push(comment);
    return comment;
  }

  remove({ id }: Comment): void {
    this.all = this.all.filter((one) => one.id !== id);
  }

  /** Follows rows and columns of a sheet; a comment goes with its cell. */
  move(sheetId: string, moved: (area: Area) => Area | null): void {
    this.all = this.all.flatMap((comment) => {
      const area = comment.area.sheetId === sheetId ? moved(comment.area) : comment.area;
      return area ? [{ ...comment, area }] : [];
    });
  }

  forget(sheetId: string): void {
    this.move(sheetId, () => null);
  }
}

/** Those of one sheet, or (null) of the workbook. */
export interface CommentScope {
  readonly sheetId: string | null;
}

/** `Excel.CommentCollection` (https://learn.microsoft.com/javascript/api/excel/excel.commentcollection). */
export const commentCollectionKind = ({ host, objects }: Surroundings): Kind<CommentScope> => {
  const comment: Kind<Comment> = {
    name: 'Comment',
    identity: ({ id }) => ({ Id: id, _Id: id }),
    scalars: {
      Id: { get: ({ id }) => id },
      Content: {
        get: ({ content }) => content,
        set: (target, value) => {
          target.content = String(value);
        },
      },
      Resolved: {
        get: ({ resolved }) => resolved,
        set: (target, value) => {
          target.resolved = value === true;
        },
        since: '1.11',
      },
    },
    methods: {
      Delete: (target) => host.comments.remove(target),
      GetLocation: ({ area }) => objects.range(area),
    },
  };
  const cell = ({ sheetId }: CommentScope, address: unknown): Area => {
    if (typeof address !== 'string') return (address as HostObject).target as Area;
    const split = splitAddress(address);
    const named = host.store.sheets().find(({ name }) => name === split?.sheet)?.id ?? sheetId;
    // For the workbook an address has to name its sheet.
    if (named === null) throw invalidArgument(`"${address}" names no sheet.`);
    return objects.rangeOf(named, address);
  };
  const found = (target: Comment | undefined, what: string): HostObject => {
    if (!target) throw new WireError('ItemNotFound', `There is no comment ${what}.`);
    return host.bind(comment, target);
  };
  const at = (scope: CommentScope, address: unknown): Comment | undefined => {
    const { sheetId, row, column } = cell(scope, address);
    return host.comments.of(sheetId).find(({ area }) => area.row === row && area.column === column);
  };
  return {
    name: 'CommentCollection',
    items: ({ sheetId }) => host.comments.of(sheetId).map((one) => host.bind(comment, one)),
    item: ({ sheetId }, id) =>
      found(
        host.comments.of(sheetId).find((one) => one.id === id),
        String(id),
      ),
    methods: {
      Add: (scope, [address, content]) => {
        const area = cell(scope, address);
        host.checkWritable(area.sheetId);
        if (area.rows * area.columns !== 1) throw invalidArgument('A comment belongs to one cell.');
        if (at(scope, address)) throw invalidArgument('The cell has a comment already.');
        return host.bind(comment, host.comments.add(area, String(content)));
      },
      GetCount: ({ sheetId }) => host.comments.of(sheetId).length,
      GetItemByCell: (scope, [address]) => found(at(scope, address), String(address)),
    },
  };
};
