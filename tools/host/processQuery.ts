import type { HostObject } from './hostObject';
import { isHostObject } from './hostObject';
import type { WireAction, WireArguments, WirePath, WireReply, WireRequest } from './wire';
import { actionType, apiNotFound, pathType, WireError } from './wire';

/** Where a request begins. */
export interface Roots {
  workbook(): HostObject;
  /** A service by its full name, such as `Microsoft.ExcelServices.CustomFunctions`. */
  service(name: string): HostObject;
  /** The object behind a reference that the page keeps. */
  reference(id: string): HostObject;
  /** Keeps an object across requests and answers its reference. */
  keep(target: HostObject): string;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Runs the actions of one request in order; the first refusal ends it. */
class Batch {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly references = new Map<HostObject, string>();

  constructor(
    private readonly request: WireRequest,
    private readonly roots: Roots,
  ) {}

  run(): WireReply {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        const value = this.act(action);
        if (action.ActionType === actionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: value });
      } catch (problem) {
        const refusal =
          problem instanceof WireError
            ? problem
            : new WireError('GeneralException', `Emulated Excel: ${String(problem)}`);
        return {
          Results: results,
          TraceIds: traces,
          Error: {
            Code: refusal.code,
            Message: refusal.message,
            Location: refusal.location || action.Name,
            ActionIndex: index,
            HttpStatusCode: refusal.httpStatusCode,
          },
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private act(action: WireAction): unknown {
    switch (action.ActionType) {
      case actionType.trace:
        return null;
      case actionType.instantiate: {
        const target = this.at(action.ObjectPathId);
        return target ? this.identity(target) : null;
      }
      case actionType.query: {
        const target = this.at(action.ObjectPathId);
        return target ? this.query(target, action) : null;
      }
      case actionType.setProperty: {
        const [value] = this.parameters(action.ArgumentInfo);
        this.existing(action.ObjectPathId, action.Name).set(action.Name, value);
        return null;
      }
      case actionType.method: {
        const target = this.at(action.ObjectPathId);
        if (action.Name === '_KeepReference') {
          if (target) this.references.set(target, this.roots.keep(target));
          return null;
        }
        const value = this.existing(action.ObjectPathId, action.Name).call(
          action.Name,
          this.parameters(action.ArgumentInfo),
        );
        return value === undefined ? null : isHostObject(value) ? this.identity(value) : value;
      }
      default:
        throw new WireError('NotImplemented', `Action type ${action.ActionType} is not emulated.`);
    }
  }

  private identity(target: HostObject): unknown {
    const reference = this.references.get(target);
    return reference === undefined
      ? target.identity()
      : { ...target.identity(), _ReferenceId: reference };
  }

  private existing(pathId: number, member: string): HostObject {
    const target = this.at(pathId);
    if (!target) throw new WireError('InvalidObjectPath', `${member} was asked of a null object.`);
    return target;
  }

  private at(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path)
      throw new WireError('InvalidArgument', `Object path ${pathId} is not in the request.`);
    const target = this.resolve(path);
    this.objects.set(pathId, target);
    return target;
  }

  private resolve(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.roots.workbook();
      case pathType.service:
        return this.roots.service(path.Name);
      case pathType.reference:
        return this.roots.reference(path.Name);
      case pathType.nullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.at(path.ParentObjectPathId);
    // Everything that hangs on a null object is a null object too.
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathType.property:
        return parent.open(path.Name);
      case pathType.indexer:
        return parent.item(this.parameters(path.ArgumentInfo)[0]);
      case pathType.method: {
        const value = parent.call(path.Name, this.parameters(path.ArgumentInfo));
        if (value === null || isHostObject(value)) return value;
        throw apiNotFound(`${parent.kind}.${path.Name}() as an object`);
      }
      default:
        throw new WireError('NotImplemented', `Path type ${path.ObjectPathType} is not emulated.`);
    }
  }

  /** Arguments, with the ids of objects replaced by the objects themselves. */
  private parameters(info: WireArguments | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = references[index];
      return typeof id === 'number' && id > 0 ? this.at(id) : value;
    });
  }

  private query(target: HostObject, action: WireAction): unknown {
    const { Select = [], Expand = [], Top, Skip = 0 } = action.QueryInfo ?? {};
    const tree = split([...Select, ...Expand.map((name) => `${name}/*`)]);
    if (Select.length === 0) tree.set('*', []);
    return this.read(target, tree, Skip, Top);
  }

  private read(
    target: HostObject,
    tree: ReadonlyMap<string, readonly string[]>,
    skip = 0,
    top?: number,
  ): unknown {
    if (!target.isCollection) return this.readOne(target, tree);
    const own = new Map<string, readonly string[]>();
    const each = new Map<string, readonly string[]>();
    for (const [head, deeper] of tree) {
      // `items/name`, `name` and no names at all speak of the members; `count` of the collection.
      if (head === 'items') for (const [name, more] of split(deeper)) each.set(name, more);
      else if (head !== '*' && target.hasScalar(pascal(head))) own.set(head, deeper);
      else each.set(head, deeper);
    }
    const members = target.items().slice(skip, top === undefined ? undefined : skip + top);
    const shown = each.size === 0 && own.size === 0 ? new Map([['*', []]]) : each;
    return {
      ...this.readOne(target, own),
      _Items: members.map((member) => this.read(member, shown.size ? shown : new Map([['*', []]]))),
    };
  }

  private readOne(
    target: HostObject,
    tree: ReadonlyMap<string, readonly string[]>,
  ): Record<string, unknown> {
    const value: Record<string, unknown> = { ...(this.identity(target) as object) };
    for (const [head, deeper] of tree) {
      if (head === '*') {
        for (const name of target.defaultScalars()) value[name] = target.get(name);
        continue;
      }
      const name = pascal(head);
      if (target.hasScalar(name)) {
        value[name] = target.get(name);
        continue;
      }
      const next = target.open(name);
      const below = split(deeper);
      value[name] = next ? this.read(next, below.size ? below : new Map([['*', []]])) : null;
    }
    return value;
  }
}

const split = (paths: readonly string[]): Map<string, string[]> => {
  const tree = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    const deeper = tree.get(head) ?? [];
    if (rest.length > 0) deeper.push(rest.join('/'));
    tree.set(head, deeper);
  }
  return tree;
};

/** Answers one `ProcessQuery`; what stood before a refusal stays done, because a batch is no transaction. */
export const processQuery = (request: WireRequest, roots: Roots): WireReply =>
  new Batch(request, roots).run();
