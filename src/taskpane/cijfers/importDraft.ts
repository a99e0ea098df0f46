import type { Figures } from '../../figures';
import {
  takenColumns,
  takeOver,
  usualAnswers,
  type ColumnAnswer,
  type ImportAnswers,
  type ImportObstacle,
} from '../../figures/import';
import { cijferOfImport, partnerLabel, type Cijfer } from '../../scenario';
import { readDate } from '../../spreadsheet/readDate';
import type { OwnImport } from '../ownFigures';
import { municipalityOf } from '../scenario/scenarioDraft';
import { earlierFigures, type EarlierFigures } from './earlierFigures';
import { hintedMunicipalities } from './hintedMunicipality';
import type { ImportSource } from './importSource';

/** The answers to what a reading leaves open, as they stand on the screen. */
export interface ImportDraft {
  /** Id of the register; undefined until it is chosen. */
  readonly municipality: string | undefined;
  readonly document: string;
  /** As it was typed. */
  readonly date: string;
  readonly answers: ImportAnswers;
  /** Whether somebody said in which unit the amounts are. */
  readonly isUnitKnown: boolean;
  /** Whether the columns that were derived have been looked at. */
  readonly isChecked: boolean;
  /** Whether earlier figures of the same years may go. */
  readonly replaces: boolean;
}

/** What is open apart from the figures themselves. */
export type OwnObstacle =
  | { readonly code: 'no-municipality' }
  | { readonly code: 'no-document' }
  | { readonly code: 'no-date'; readonly given: string }
  | { readonly code: 'no-unit' }
  | { readonly code: 'not-confirmed' }
  | { readonly code: 'not-replaced' };

export interface ImportResult {
  readonly obstacles: readonly (ImportObstacle | OwnObstacle)[];
  /** Empty as long as the figures cannot be made. */
  readonly cijfers: readonly Cijfer[];
  readonly earlier: EarlierFigures | undefined;
}

/** What a reading proposes; what it only hints at stays open. */
export function firstDraft(figures: Figures, { origin, name, reading }: ImportSource): ImportDraft {
  const { hints } = reading;
  const hinted = hintedMunicipalities(figures, hints.gemeente);
  return {
    municipality: hinted.length === 1 ? hinted[0]?.id : undefined,
    document: hints.document ?? (origin === 'clipboard' ? '' : name),
    date: '',
    answers: usualAnswers(reading),
    isUnitKnown: hints.unit === 1,
    isChecked: false,
    replaces: false,
  };
}

const notTaken: ColumnAnswer = { taken: false, year: null, report: null, status: '' };

export function answerFor({ columns }: ImportAnswers, id: string): ColumnAnswer {
  return columns.get(id) ?? notTaken;
}

/** What a draft comes to: figures, or what still stands in their way. */
export function readImport(
  figures: Figures,
  { reading, sha256 }: ImportSource,
  draft: ImportDraft,
  imports: readonly OwnImport[],
): ImportResult {
  const { answers, municipality, document } = draft;
  const outcome = takeOver(reading, answers);
  const datum = draft.date.trim() === '' ? '' : readDate(draft.date);
  // Without a municipality there is nothing to compare with; its name is filled in once it is known.
  const gemeente =
    municipality === undefined ? '' : partnerLabel(municipalityOf(figures, municipality));
  const cijfers = outcome.ok
    ? outcome.figures.map((figure) =>
        cijferOfImport(figure, {
          gemeente,
          document: document.trim(),
          datum: datum ?? '',
          controlegetal: sha256,
        }),
      )
    : [];
  const earlier = municipality === undefined ? undefined : earlierFigures(imports, cijfers);
  const isDerived = takenColumns(reading, answers).some(({ column }) => column.derived);
  const own = [
    municipality === undefined && { code: 'no-municipality' as const },
    document.trim() === '' && { code: 'no-document' as const },
    datum === undefined && { code: 'no-date' as const, given: draft.date.trim() },
    !draft.isUnitKnown && { code: 'no-unit' as const },
    isDerived && !draft.isChecked && { code: 'not-confirmed' as const },
    earlier !== undefined && !draft.replaces && { code: 'not-replaced' as const },
  ].filter((each) => each !== false);
  // Where nothing was recognised, no answer would help.
  const obstacles =
    reading.rows.length === 0
      ? [{ code: 'import-nothing-read' as const }]
      : [...own, ...(outcome.ok ? [] : outcome.obstacles)];
  return { obstacles, cijfers, earlier };
}
