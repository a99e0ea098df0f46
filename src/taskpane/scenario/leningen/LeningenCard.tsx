import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { meesteLeningen, type Leningtabel } from '../../../figures/leningen';
import { leningLabels } from '../../../i18n/leningLabels';
import type { IngelezenLijst, InputCell, Leningrij } from '../../../plan';
import { dateOf, type ScenarioBasis } from '../../../scenario';
import { formatCents } from '../../../spreadsheet/dutchNumber';
import { Decision } from '../../cijfers/Decision';
import { useServices } from '../../services';
import { useStyles } from '../../styles';
import { Notice } from '../Notice';
import { eersteDraft, leningenResultaat, type LeningenDraft } from './leningenDraft';
import { Leningtabellen } from './Leningtabellen';
import { Leningvragen } from './Leningvragen';

interface Properties {
  readonly naam: string;
  readonly tabellen: readonly Leningtabel[];
  readonly basis: ScenarioBasis;
  /** What the workbook holds, with the lists that were read in before. */
  readonly inputs: ReadonlyMap<string, InputCell>;
  readonly onUse: (lijst: IngelezenLijst) => void;
  readonly onCancel: () => void;
}

/** What was read, what is still open, and the one button that uses it. */
export function LeningenCard({ naam, tabellen, basis, inputs, onUse, onCancel }: Properties) {
  const labels = leningLabels(useServices().language);
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState<LeningenDraft>(() => eersteDraft(tabellen));
  const result = useMemo(() => leningenResultaat(draft, basis, inputs), [draft, basis, inputs]);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { preview } = labels;
  const uitkomst = result?.uitkomst;
  const unused = uitkomst?.lijst.ongebruikt ?? [];
  const wrong = uitkomst?.rijen.filter(({ problemen }) => problemen.length > 0).length ?? 0;
  const obstacles = [
    ...(draft.tabel === null ? [labels.vragen.tabelOpen] : []),
    ...(uitkomst?.probleem ? [labels.probleem.lijst(uitkomst.probleem)] : []),
    ...(uitkomst?.open ?? []).map(labels.probleem.open),
    ...(wrong > 0 ? [labels.problemen.open(wrong)] : []),
    ...(result && result.bestaand.length > 0 && draft.wijze === null ? [labels.bestaand.kies] : []),
    ...(result?.teVeel !== undefined
      ? [labels.bestaand.teVeel(result.teVeel, meesteLeningen)]
      : []),
  ];
  return (
    <div className={styles.card}>
      <h4 ref={title} tabIndex={-1} className={styles.heading}>
        {preview.title}
      </h4>
      <p className={styles.text}>
        {preview.from(naam)} {uitkomst && preview.summary(uitkomst.rijen.length)}{' '}
        {unused.length > 0 && preview.unused(unused)}
      </p>
      <Leningvragen
        tabellen={tabellen}
        partners={basis.partners}
        uitkomst={uitkomst}
        draft={draft}
        onChange={setDraft}
      />
      {result && <Leningtabellen result={result} schuldjaar={basis.schuldjaar} />}
      {result && result.bestaand.length > 0 && (
        <Bestaand rijen={result.bestaand} draft={draft} onChange={setDraft} />
      )}
      <Decision
        obstacles={obstacles}
        isReady={result?.isReady ?? false}
        labels={preview}
        take={preview.use}
        onTake={() => {
          if (result?.isReady !== true) return;
          onUse({ leningen: result.uitkomst.leningen, wijze: draft.wijze ?? 'toevoegen' });
        }}
        onCancel={onCancel}
      />
    </div>
  );
}

/** Loans that stand there already: they are named before anything replaces them. */
function Bestaand({
  rijen,
  draft,
  onChange,
}: {
  readonly rijen: readonly Leningrij[];
  readonly draft: LeningenDraft;
  readonly onChange: (draft: LeningenDraft) => void;
}) {
  const labels = leningLabels(useServices().language).bestaand;
  const styles = useStyles();
  return (
    <Notice look="warning">
      <div className={styles.stack}>
        <strong>{labels.title(rijen.length)}</strong>
        <Field label={labels.field}>
          <RadioGroup
            value={draft.wijze ?? ''}
            onChange={(_, { value }) => {
              onChange({ ...draft, wijze: value === 'vervangen' ? 'vervangen' : 'toevoegen' });
            }}
          >
            <Radio value="vervangen" label={labels.vervangen} />
            <Radio value="toevoegen" label={labels.toevoegen} />
          </RadioGroup>
        </Field>
        {draft.wijze === 'vervangen' && (
          <>
            <span>{labels.lines}:</span>
            <ul className={styles.list}>
              {rijen.map(({ nummer, schuldeiser, saldo, einddatum }) => (
                <li key={nummer}>
                  {labels.line(
                    nummer,
                    String(schuldeiser ?? ''),
                    typeof saldo === 'number' ? formatCents(saldo) : String(saldo ?? labels.leeg),
                    typeof einddatum === 'number' ? dag(einddatum) : String(einddatum ?? ''),
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Notice>
  );
}

/** `31/12/2035`; a number that is no day as it stands. */
function dag(serial: number): string {
  const date = dateOf(Math.floor(serial));
  return Number.isNaN(date.getTime())
    ? String(serial)
    : date.toISOString().slice(0, 10).split('-').reverse().join('/');
}
