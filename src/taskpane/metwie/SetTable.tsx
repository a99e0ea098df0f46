import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { metwieLabels, type MetwieLabels } from '../../i18n/metwieLabels';
import { formatWhole } from '../../spreadsheet/dutchNumber';
import { ScrollTable } from '../cijfers/ScrollTable';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { kolommen, opKolom, type KolomId, type Lijstkeuze } from './lijstkeuze';
import { FigureCell } from './FigureCell';
import { geheelwoord } from './geheelwoord';
import type { Setregel } from './metwieView';
import { useMetwieStyles } from './styles';

interface Properties {
  readonly naam: string;
  readonly regels: readonly Setregel[];
  readonly ramingsjaar: number;
  readonly lijst: Lijstkeuze;
  readonly onLijst: (lijst: Lijstkeuze) => void;
  readonly focus: string | undefined;
  readonly onOpen: (key: string) => void;
  readonly onScenario: (key: string) => void;
}

/** One row per merger; the heads sort, the names open what is known of it. */
export function SetTable(properties: Properties) {
  const { naam, regels, ramingsjaar, lijst, onLijst, focus, onOpen, onScenario } = properties;
  const labels = metwieLabels(useServices().language).lijst;
  const styles = useStyles();
  const own = useMetwieStyles();
  const rows = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const index = regels.findIndex(({ key }) => key === focus);
    rows.current?.rows.item(index)?.querySelector('button')?.focus();
    // Only when the list comes back: sorting and filtering leave the keyboard where it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <ScrollTable label={labels.table}>
      <thead>
        <tr>
          {kolommen.map((kolom) => (
            <SortHead
              key={kolom}
              kolom={kolom}
              text={headText(kolom, labels, ramingsjaar)}
              lijst={lijst}
              onLijst={onLijst}
            />
          ))}
        </tr>
      </thead>
      <tbody ref={rows}>
        {regels.map((regel) => (
          <tr key={regel.key}>
            <th scope="row">
              <Link
                as="button"
                className={mergeClasses(own.met, styles.target)}
                aria-label={labels.openNamed(regel.met, naam)}
                onClick={() => {
                  onOpen(regel.key);
                }}
              >
                {labels.open(regel.met)}
              </Link>
              {/* Beside the name, where a narrow pane shows it without scrolling. */}
              <span className={mergeClasses(styles.quiet, own.words)}>
                {regel.bezwaren.length === 0
                  ? labels.geenBezwaar(regel.aaneengesloten !== null)
                  : regel.bezwaren.join(', ')}
              </span>
              <Link
                as="button"
                className={mergeClasses(own.scenario, styles.target)}
                aria-label={labels.scenarioNamed([naam, ...regel.met])}
                onClick={() => {
                  onScenario(regel.key);
                }}
              >
                {labels.scenario}
              </Link>
            </th>
            <FigureCell cel={regel.inwoners} />
            <FigureCell cel={regel.ruimte} />
            <FigureCell cel={regel.schijf} />
            <FigureCell cel={regel.naarVolgende} />
            <FigureCell cel={regel.geraamd} />
            <td>{regel.uitrustingsgraad}</td>
            <td className={styles.figure}>{formatWhole(regel.bezwaren.length)}</td>
            <td>{geheelwoord(regel.aaneengesloten, labels)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function headText(kolom: KolomId, { columns }: MetwieLabels['lijst'], year: number): string {
  return kolom === 'geraamd' ? columns.geraamd(year) : columns[kolom];
}

/** Of which the cells hold words, from the left. */
const woordkolommen: readonly KolomId[] = ['grootte', 'uitrustingsgraad', 'aaneengesloten'];

const ariaSort = { oplopend: 'ascending', aflopend: 'descending' } as const;
const arrow = { oplopend: '▲', aflopend: '▼' } as const;

function SortHead({
  kolom,
  text,
  lijst,
  onLijst,
}: Pick<Properties, 'lijst' | 'onLijst'> & { readonly kolom: KolomId; readonly text: string }) {
  const styles = useStyles();
  const own = useMetwieStyles();
  const isSorted = lijst.kolom === kolom;
  const isFigure = !woordkolommen.includes(kolom);
  return (
    <th
      scope="col"
      className={isFigure ? styles.figure : ''}
      {...(isSorted ? { 'aria-sort': ariaSort[lijst.richting] } : {})}
    >
      <Button
        appearance="transparent"
        size="small"
        className={own.sort}
        onClick={() => {
          onLijst(opKolom(lijst, kolom));
        }}
      >
        {text}
        {isSorted && <span aria-hidden="true">&nbsp;{arrow[lijst.richting]}</span>}
      </Button>
    </th>
  );
}
