import { Checkbox, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { besturen, type Figures } from '../../figures';
import { columnParts, omittedZeros, takenColumns, type ImportAnswers } from '../../figures/import';
import { importLabels } from '../../i18n/importLabels';
import { formatDecimal } from '../../spreadsheet/dutchNumber';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Fold } from './Fold';
import { answerFor, type ImportDraft } from './importDraft';
import type { ImportSource } from './importSource';
import { cellsUnder } from './importView';
import { MunicipalityQuestion } from './MunicipalityQuestion';
import { useImportStyles } from './styles';

interface Properties {
  readonly figures: Figures;
  readonly source: ImportSource;
  readonly draft: ImportDraft;
  readonly onChange: (draft: ImportDraft) => void;
}

/** So many examples tell how numbers were written. */
const shownExamples = 3;

/** What only the user knows; each is answered once, and none is guessed. */
export function Questions({ figures, source, draft, onChange }: Properties) {
  const labels = importLabels(useServices().language).questions;
  const { reading } = source;
  const { answers } = draft;
  const answer = (change: Partial<ImportAnswers>) => {
    onChange({ ...draft, answers: { ...answers, ...change } });
  };
  const years = takenColumns(reading, answers).flatMap(({ answer: { year } }) =>
    year === null ? [] : [year],
  );
  return (
    <>
      <MunicipalityQuestion
        figures={figures}
        hint={reading.hints.gemeente}
        chosen={draft.municipality}
        years={[...new Set(years)].sort((a, b) => a - b)}
        onChoose={(municipality) => {
          onChange({ ...draft, municipality });
        }}
      />
      <Field
        label={labels.bestuur}
        {...(reading.hints.bestuur !== null && answers.bestuur === reading.hints.bestuur
          ? { hint: labels.bestuurProposed }
          : {})}
      >
        <Select
          value={answers.bestuur ?? ''}
          onChange={(_, { value }) => {
            answer({ bestuur: besturen.find((each) => each === value) ?? null });
          }}
        >
          <option value="">{labels.bestuurChoose}</option>
          {besturen.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={labels.document} hint={labels.documentHint}>
        <Input
          // It stands in a cell beside each figure.
          maxLength={250}
          value={draft.document}
          onChange={(_, { value }) => {
            onChange({ ...draft, document: value });
          }}
        />
      </Field>
      <Field label={labels.date} hint={labels.dateHint}>
        <Input
          value={draft.date}
          onChange={(_, { value }) => {
            onChange({ ...draft, date: value });
          }}
        />
      </Field>
      {reading.columns.some(({ part }) => part !== null) && (
        <Field label={labels.part} hint={labels.partHint}>
          <RadioGroup
            value={answers.part}
            onChange={(_, { value }) => {
              answer({ part: columnParts.find((each) => each === value) ?? answers.part });
            }}
          >
            {columnParts.map((each) => (
              <Radio key={each} value={each} label={labels.parts[each]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Ambiguous source={source} answers={answers} onAnswer={answer} />
      {reading.hints.unit !== 1 && (
        <Field label={labels.unit} hint={labels.unitText}>
          <RadioGroup
            value={draft.isUnitKnown ? String(answers.unit) : ''}
            onChange={(_, { value }) => {
              onChange({
                ...draft,
                isUnitKnown: true,
                answers: { ...answers, unit: value === '1000' ? 1000 : 1 },
              });
            }}
          >
            <Radio value="1000" label={labels.units['1000']} />
            <Radio value="1" label={labels.units['1']} />
          </RadioGroup>
        </Field>
      )}
      <Refused source={source} answers={answers} onAnswer={answer} />
      <OmittedZeros source={source} answers={answers} onAnswer={answer} />
    </>
  );
}

interface PartProperties {
  readonly source: ImportSource;
  readonly answers: ImportAnswers;
  readonly onAnswer: (change: Partial<ImportAnswers>) => void;
}

/** "990.000": with the reader's own numbers, because the choice counts for all of them. */
function Ambiguous({ source: { reading }, answers, onAnswer }: PartProperties) {
  const labels = importLabels(useServices().language).questions;
  const cells = cellsUnder(reading, answers, 'ambiguous').map(({ cell }) => cell);
  const [first] = cells;
  if (!first) return null;
  const examples = [...new Set(cells.map(({ text }) => text.trim()))].slice(0, shownExamples);
  const { thousands, dotDecimals } = reading.numberStyle;
  const example = first.text.trim();
  return (
    <Field label={labels.ambiguous} hint={labels.ambiguousText(examples, thousands, dotDecimals)}>
      <RadioGroup
        value={answers.ambiguous ?? ''}
        onChange={(_, { value }) => {
          onAnswer({ ambiguous: value === 'thousands' ? 'thousands' : 'decimals' });
        }}
      >
        <Radio
          value="thousands"
          label={labels.asThousands(example, formatDecimal(first.asThousands))}
        />
        <Radio
          value="decimals"
          label={labels.asDecimals(example, formatDecimal(first.asDecimals))}
        />
      </RadioGroup>
    </Field>
  );
}

function Refused({ source: { reading }, answers, onAnswer }: PartProperties) {
  const { questions: labels, place: placeText } = importLabels(useServices().language);
  const styles = useStyles();
  const own = useImportStyles();
  const cells = cellsUnder(reading, answers, 'refused');
  if (cells.length === 0) return null;
  return (
    <div className={styles.tight}>
      <Fold summary={labels.refused(cells.length)} isOpen={cells.length <= 5}>
        {() => (
          <ul className={styles.list}>
            {cells.map(({ cell, place }) => (
              <li key={`${place.table} ${String(place.line)} ${cell.column}`}>
                <span className={own.verbatim}>{cell.text}</span> ({placeText(place)}):{' '}
                {labels.refusedReasons[cell.reason]}
              </li>
            ))}
          </ul>
        )}
      </Fold>
      <Checkbox
        label={labels.withoutRefused}
        checked={answers.withoutRefused}
        onChange={(_, { checked }) => {
          onAnswer({ withoutRefused: checked === true });
        }}
      />
    </div>
  );
}

/** Lines that were left out because they are zero: taken over as 0 only by who says so. */
function OmittedZeros({ source: { reading }, answers, onAnswer }: PartProperties) {
  const labels = importLabels(useServices().language).questions;
  const styles = useStyles();
  const omitted = useMemo(() => omittedZeros(reading, answers), [reading, answers]);
  if (omitted.length === 0) return null;
  const lines = [...new Set(omitted.map(({ path }) => path))].map((path) => ({
    path,
    label: omitted.find((each) => each.path === path)?.label ?? path,
    years: [
      ...new Set(
        omitted.flatMap((each) =>
          each.path === path ? [answerFor(answers, each.column).year ?? 0] : [],
        ),
      ),
    ].sort((a, b) => a - b),
    follows: [...new Set(omitted.flatMap((each) => (each.path === path ? [each.follows] : [])))],
  }));
  return (
    <div className={styles.tight}>
      <Fold summary={labels.omittedZeros(lines.length)} isOpen={lines.length <= 5}>
        {() => (
          <ul className={styles.list}>
            {lines.map(({ path, label, years, follows }) => (
              <li key={path}>{labels.omittedZero(label, path, years, follows)}</li>
            ))}
          </ul>
        )}
      </Fold>
      <Checkbox
        label={labels.takeOmittedZeros}
        checked={answers.omittedZeros}
        onChange={(_, { checked }) => {
          onAnswer({ omittedZeros: checked === true });
        }}
      />
    </div>
  );
}
