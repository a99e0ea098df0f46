import { Checkbox, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { reports } from '../../figures';
import {
  columnsInUse,
  takenColumns,
  type ColumnAnswer,
  type ImportColumn,
} from '../../figures/import';
import { importLabels } from '../../i18n/importLabels';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Fold } from './Fold';
import { answerFor, type ImportDraft } from './importDraft';
import type { ImportSource } from './importSource';
import { useImportStyles } from './styles';

interface Properties {
  readonly source: ImportSource;
  readonly draft: ImportDraft;
  /** Columns that do not go together: the user has to leave some out. */
  readonly isMixed: boolean;
  readonly onChange: (draft: ImportDraft) => void;
}

/** Year, report and version by column: past columns of a plan hold accounts. */
export function ColumnList({ source: { reading }, draft, isMixed, onChange }: Properties) {
  const all = importLabels(useServices().language);
  const labels = all.columns;
  const styles = useStyles();
  const { answers } = draft;
  const columns = columnsInUse(reading, answers);
  const taken = takenColumns(reading, answers);
  const isDerived = taken.some(({ column }) => column.derived);
  const sheets = new Set(columns.map(({ table }) => table));
  const isOpen =
    isMixed ||
    columns.some((column) => {
      const { taken: isTaken, year, report } = answerFor(answers, column.id);
      return column.derived || (isTaken && (year === null || report === null));
    });
  return (
    <div>
      <Fold summary={labels.title(taken.length, columns.length)} isOpen={isOpen}>
        {() => (
          <>
            <p className={styles.quiet}>{labels.text}</p>
            {columns.map((column) => (
              <ColumnEntry
                key={column.id}
                column={column}
                isOnOneOfSheets={sheets.size > 1}
                answer={answerFor(answers, column.id)}
                onAnswer={(answer) => {
                  onChange({
                    ...draft,
                    answers: {
                      ...answers,
                      columns: new Map([...answers.columns, [column.id, answer]]),
                    },
                  });
                }}
              />
            ))}
          </>
        )}
      </Fold>
      {isDerived && (
        <Checkbox
          label={all.questions.derived}
          checked={draft.isChecked}
          onChange={(_, { checked }) => {
            onChange({ ...draft, isChecked: checked === true });
          }}
        />
      )}
    </div>
  );
}

interface EntryProperties {
  readonly column: ImportColumn;
  readonly isOnOneOfSheets: boolean;
  readonly answer: ColumnAnswer;
  readonly onAnswer: (answer: ColumnAnswer) => void;
}

function ColumnEntry({ column, isOnOneOfSheets, answer, onAnswer }: EntryProperties) {
  const labels = importLabels(useServices().language).columns;
  const styles = useStyles();
  const own = useImportStyles();
  // As it is typed: half a year is no year yet.
  const [year, setYear] = useState(answer.year === null ? '' : String(answer.year));
  const heading = column.heading.trim() === '' ? labels.noHeading : column.heading;
  const place = isOnOneOfSheets ? ` (${labels.sheet(column.table)})` : '';
  const named = (name: string) => labels.of(name, `${heading}${place}`);
  return (
    <div className={own.entry}>
      <Checkbox
        label={`${heading}${place}`}
        checked={answer.taken}
        onChange={(_, { checked }) => {
          onAnswer({ ...answer, taken: checked === true });
        }}
      />
      {column.derived && <span className={styles.quiet}>{labels.derived}</span>}
      {answer.taken && (
        <div className={own.columnFields}>
          <Input
            size="small"
            aria-label={named(labels.year)}
            placeholder={labels.year}
            inputMode="numeric"
            maxLength={4}
            value={year}
            onChange={(_, { value }) => {
              setYear(value);
              onAnswer({ ...answer, year: yearOf(value) });
            }}
          />
          <Select
            size="small"
            aria-label={named(labels.report)}
            value={answer.report ?? ''}
            onChange={(_, { value }) => {
              onAnswer({ ...answer, report: reports.find((each) => each === value) ?? null });
            }}
          >
            <option value="">{labels.reportChoose}</option>
            {reports.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
          <Input
            size="small"
            aria-label={named(labels.status)}
            placeholder={labels.status}
            maxLength={250}
            value={answer.status}
            onChange={(_, { value }) => {
              onAnswer({ ...answer, status: value });
            }}
          />
        </div>
      )}
    </div>
  );
}

function yearOf(text: string): number | null {
  return /^(?:19|20|21)\d\d$/.test(text.trim()) ? Number(text) : null;
}
