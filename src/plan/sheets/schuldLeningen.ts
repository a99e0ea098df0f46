import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { amountsOver, rowsOf } from '../schuldRows';
import type { RowDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { blank, heading, text, vast, yearColumns } from '../yearSheet';
import { foutenFormula, leningblok } from './leningen';

const section = 'leningen';

/** What the list of loans tells per partner, and per year of what is taken over of it. */
export function loanRows(context: PlanContext): RowDraft[] {
  const { input, overname } = context.scenario;
  const { partners, jaren, schuldjaar } = input;
  const { leningen } = overname;
  const row = rowsOf(context);
  const block = leningblok(context);
  const column = (at: At, name: string): string => block(at, name);
  const each = (
    name: string,
    label: (naam: string) => string,
    values: readonly number[],
    formula: (at: At, id: string) => string,
  ): RowDraft[] =>
    partners.map(({ id, naam }, index) =>
      row({
        key: `${name}/${id}`,
        label: label(naam),
        unit: 'EUR',
        role: 'berekening',
        vast: { value: values[index] ?? Number.NaN, formula: (at) => formula(at, id) },
      }),
    );
  /** Only the loans of one partner; the columns are 0 for an empty row. */
  const ofPartner = (at: At, id: string, amount: string): string =>
    `SUMPRODUCT((${column(at, 'nummer')}=${at.ref(`lijst/nummer/${id}`, vast)})*${amount})`;
  const amounts = amountsOver(context);
  /** Nothing before the takeover; before the date of the list nobody knows. */
  const perJaar = (...[key, label, values, formula]: Parameters<typeof amounts>): RowDraft =>
    amounts(key, label, values, (at) => {
      const jaar = at.head('jaar');
      const early = `IF(${jaar}<=${at.ref('schuldjaar', vast)},NA(),${formula(at)})`;
      return `IF(${jaar}<${at.ref('eersteJaar', vast)},0,${early})`;
    });
  /** Taken over and not repaid on 1 January of this year, or of the next: Σ weight × balance. */
  const balance = (at: At, weight: string, next = false): string => {
    const jaar = next ? `${at.head('jaar')}+1` : at.head('jaar');
    const rest = `(${column(at, 'schuld')}-${column(at, 'jaarlijks')}*(${jaar}-${at.ref('schuldjaar', vast)}-1))`;
    return `SUMPRODUCT(${column(at, 'deel')}*${weight}*(${column(at, 'eindjaar')}>=${jaar})*(${rest}>0)*${rest})`;
  };
  const own = (at: At): string => `(1-${column(at, 'agb')})`;
  const repaid = (at: At, weight: string): string =>
    `${balance(at, weight)}-${balance(at, weight, true)}`;
  const service = (at: At, weight: string): string =>
    `${balance(at, `${weight}*(1+${column(at, 'rentevoet')})`)}-${balance(at, weight, true)}`;
  return [
    blank(section),
    heading(section, 'Volgens de leningen op Leningen', yearColumns(jaren)),
    ...partners.map(({ id, label, naam }, index): RowDraft => ({
      key: `lijst/nummer/${id}`,
      cells: {
        omschrijving: text(label, 'Fusie omschrijving'),
        eenheid: text('gemeente', 'Fusie eenheid'),
        pad: text(naam, 'Fusie sleutel'),
        [vast]: {
          value: index + 1,
          // Above the first one stands the heading, which is empty here.
          formula: (at) => {
            const above = partners[index - 1]?.id;
            const row = above === undefined ? `kop:${section}` : `lijst/nummer/${above}`;
            return `${at.ref(row, vast)}+1`;
          },
          style: styleName('berekening', 'jaar'),
        },
      },
    })),
    row({
      key: 'lijst.aantal',
      label: 'Ingevulde rijen op Leningen',
      unit: 'rijen',
      role: 'berekening',
      vast: {
        value: leningen.aantal,
        formula: (at) => `SUMPRODUCT((${column(at, 'oordeel')}<>"")*1)`,
      },
    }),
    row({
      key: 'lijst.fouten',
      label: 'Rijen op Leningen die niet in orde zijn',
      unit: 'rijen',
      role: 'berekening',
      vast: { value: leningen.fouten, formula: (at) => foutenFormula(at, column) },
    }),
    row({
      key: 'lijst.eersteJaar',
      label: 'Eerste jaar waarin de lijst telt (niet voor het jaar na dat van de schulden)',
      unit: 'jaar',
      role: 'berekening',
      format: 'jaar',
      vast: {
        value: leningen.eersteJaar,
        formula: (at) => `MAX(${at.ref('eersteJaar', vast)},${at.ref('schuldjaar', vast)}+1)`,
      },
    }),
    ...each(
      'lijst/saldo',
      (naam) => `Leningen gemeente en OCMW ${naam}, 31 december ${String(schuldjaar)}`,
      leningen.saldoPerPartner,
      (at, id) => ofPartner(at, id, `${own(at)}*${column(at, 'schuld')}`),
    ),
    ...each(
      'lijst/agb',
      (naam) => `Leningen AGB’s ${naam}, 31 december ${String(schuldjaar)}`,
      leningen.agbPerPartner,
      (at, id) => ofPartner(at, id, `${column(at, 'agb')}*${column(at, 'schuld')}`),
    ),
    ...each(
      'lijst/opDatum',
      (naam) => `Alle leningen ${naam}, 1 januari van dat eerste jaar`,
      leningen.opDatumPerPartner,
      (at, id) => ofPartner(at, id, column(at, 'opDatum')),
    ),
    ...each(
      'lijst/tekort',
      (naam) => `Overname van ${naam} waarvoor geen lening in de lijst staat`,
      leningen.nietGedekt,
      (at, id) =>
        `MAX(0,${at.ref(`overgenomen/${id}`, vast)}-${at.ref(`lijst/opDatum/${id}`, vast)})`,
    ),
    perJaar(
      'lijst.saldo',
      'Overgenomen leningen van gemeente en OCMW, saldo op 1 januari',
      leningen.saldo,
      (at) => balance(at, own(at)),
    ),
    perJaar('lijst.aflossing', 'Daarvan af te lossen in het jaar', leningen.aflossing, (at) =>
      repaid(at, own(at)),
    ),
    perJaar('lijst.rente', 'Rente daarop (saldo op 1 januari × rente)', leningen.rente, (at) =>
      balance(at, `${own(at)}*${column(at, 'rentevoet')}`),
    ),
    perJaar(
      'lijst.doorgeef.aflossing',
      'Daarvan doorgeefleningen: aflossing',
      leningen.doorgeefAflossing,
      (at) => repaid(at, `${own(at)}*${column(at, 'doorgeef')}`),
    ),
    perJaar(
      'lijst.doorgeef.rente',
      'Daarvan doorgeefleningen: rente',
      leningen.doorgeefRente,
      (at) => balance(at, `${own(at)}*${column(at, 'doorgeef')}*${column(at, 'rentevoet')}`),
    ),
    perJaar(
      'lijst.agb',
      'Overgenomen leningen van AGB’s: aflossing en rente in het jaar',
      leningen.agb,
      (at) => service(at, column(at, 'agb')),
    ),
    perJaar('lijst.agb.doorgeef', 'Daarvan doorgeefleningen', leningen.agbDoorgeef, (at) =>
      service(at, `${column(at, 'agb')}*${column(at, 'doorgeef')}`),
    ),
  ];
}
