import { Field, SearchBox } from '@fluentui/react-components';

interface Properties {
  readonly label: string;
  readonly hint: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** The search field above a list; what it finds is told by the list. */
export function SearchField({ label, hint, query, onQuery }: Properties) {
  return (
    <Field label={label} hint={hint}>
      <SearchBox
        value={query}
        onChange={(_, data) => {
          onQuery(data.value);
        }}
      />
    </Field>
  );
}
