import type { FunctionId } from '../../functions';
import { useServices } from '../services';
import { FunctionDetail } from './FunctionDetail';
import { FunctionList } from './FunctionList';

interface Properties {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The function that is open; undefined shows the list. */
  readonly selected: FunctionId | undefined;
  readonly onSelect: (id: FunctionId | undefined) => void;
  /** The function that was open before, so that the keyboard comes back to it. */
  readonly previous: FunctionId | undefined;
}

export function FunctionsScreen({ query, onQuery, selected, onSelect, previous }: Properties) {
  const signature = useServices().catalogue.find(({ id }) => id === selected);
  return signature ? (
    <FunctionDetail
      key={signature.id}
      signature={signature}
      onBack={() => {
        onSelect(undefined);
      }}
    />
  ) : (
    <FunctionList query={query} onQuery={onQuery} onSelect={onSelect} focus={previous} />
  );
}
