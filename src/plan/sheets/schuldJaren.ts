import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { active, rowsOf } from '../schuldRows';
import type { RowDraft } from '../sheetDraft';
import { blank, heading, vast, yearColumns } from '../yearSheet';
import { partnerPrefix } from './gemeenten';

/** What is still taken over each year, and the repayments and interest that it saves. */
export function savingRows(context: PlanContext): RowDraft[] {
  const { input, overname, partners, actief } = context.scenario;
  const { jaren } = input;
  const row = rowsOf(context);
  const sum = (at: At, lijn: string): string =>
    partners.map((each) => at.on('gemeenten', `${partnerPrefix(each)}${lijn}`)).join('+');
  const inbegrepen = actief.tekst('overname.inbegrepen');
  return [
    blank('jaren'),
    heading('jaren', 'Wat de overname per jaar bespaart (schatting)', yearColumns(jaren)),
    row({
      key: 'begin',
      label:
        'Overgenomen schuld waarmee de jaren beginnen (0 als de cijfers de overname al bevatten)',
      unit: 'EUR',
      role: 'berekening',
      vast: {
        value: actief.geschakeld(
          'overname',
          inbegrepen === 'ja' ? 0 : inbegrepen === 'nee' ? overname.overgenomen : Number.NaN,
        ),
        formula: (at) => {
          const word = active(at, 'overname.inbegrepen');
          const on = active(at, 'aan.overname');
          return `IF(${on}="nee",0,IF(${on}="ja",IF(${word}="ja",0,IF(${word}="nee",${at.ref('overgenomen', vast)},NA())),NA()))`;
        },
      },
    }),
    row({
      key: 'eersteJaar',
      label: 'Eerste jaar met effect (eerste 1 januari op of na de datum van overname)',
      unit: 'jaar',
      role: 'berekening',
      format: 'jaar',
      vast: {
        value: overname.eersteJaar,
        formula: (at) => {
          const date = active(at, 'overname.datum');
          return `IFERROR(IF(${date}<1,NA(),YEAR(INT(${date}))+IF(INT(${date})>DATE(YEAR(INT(${date})),1,1),1,0)),NA())`;
        },
      },
    }),
    row({
      key: 'schuldZonder',
      label: 'D. Schuld op 1 januari zonder overname',
      unit: 'EUR',
      role: 'koppeling',
      perJaar: (index) => ({
        value: overname.schuldZonder[index] ?? Number.NaN,
        formula: (at) => sum(at, 'SCHULD.1JAN'),
      }),
    }),
    row({
      key: 'open',
      label: 'Overgenomen schuld, voor de toets aan D',
      unit: 'EUR',
      role: 'berekening',
      perJaar: (index) => ({
        value: overname.open[index] ?? Number.NaN,
        formula: (at) => {
          const first = at.ref('eersteJaar', vast);
          const begin = at.ref('begin', vast);
          const rolled = `MAX(0,${at.before('saldo')}-${at.before('aflossing')})`;
          // What was repaid of it before the first column nobody knows here.
          const later = `IF(${at.isFirst('jaar', `j${String(jaren[0])}`)},IF(${begin}=0,0,NA()),${rolled})`;
          return `IF(${at.head('jaar')}<${first},0,IF(${at.head('jaar')}=${first},${begin},${later}))`;
        },
      }),
    }),
    row({
      key: 'saldo',
      label: 'O. Nog overgenomen op 1 januari (nooit meer dan D)',
      unit: 'EUR',
      role: 'berekening',
      perJaar: (index) => ({
        value: overname.saldo[index] ?? Number.NaN,
        formula: (at) =>
          `IF(${at.ref('open')}=0,0,MIN(${at.ref('open')},${at.ref('schuldZonder')}))`,
      }),
    }),
    row({
      key: 'aflossing',
      label: 'Bespaarde aflossing: O/D × periodieke aflossingen',
      unit: 'EUR',
      role: 'berekening',
      perJaar: (index) => ({
        value: overname.aflossingBespaard[index] ?? Number.NaN,
        formula: (at) =>
          `IF(${at.ref('saldo')}=0,0,MIN(${at.ref('saldo')},${at.ref('saldo')}/${at.ref('schuldZonder')}*(${sum(at, 'AFM.II.a')})))`,
      }),
    }),
    row({
      key: 'rente',
      label: 'Bespaarde rente: O/D × rente op schulden',
      unit: 'EUR',
      role: 'berekening',
      perJaar: (index) => ({
        value: overname.renteBespaard[index] ?? Number.NaN,
        formula: (at) =>
          `IF(${at.ref('saldo')}=0,0,${at.ref('saldo')}/${at.ref('schuldZonder')}*${active(at, 'overname.rentedeel')}*(${sum(at, 'T2.E.I.B')}))`,
      }),
    }),
    ...(
      [
        [
          'doorgeef.rente',
          'Doorgeefleningen: rente die derden niet meer betalen',
          overname.doorgegevenRente,
        ],
        [
          'doorgeef.aflossing',
          'Doorgeefleningen: aflossingen die derden niet meer betalen',
          overname.doorgegevenAflossing,
        ],
        ['agb', 'Wat de AGB’s aan rente en aflossingen besparen (buiten M2)', overname.agbBespaard],
      ] as const
    ).map(([key, label, values]) =>
      row({
        key,
        label,
        unit: 'EUR',
        role: 'berekening',
        perJaar: (index) => ({ value: values[index] ?? Number.NaN, formula: () => '0' }),
      }),
    ),
    row({
      key: 'agb.gecumuleerd',
      label: 'Hetzelfde, gecumuleerd',
      unit: 'EUR',
      role: 'berekening',
      vast: { value: 0 },
      perJaar: (index) => ({
        value: overname.agbBespaard.slice(0, index + 1).reduce((total, each) => total + each, 0),
        formula: (at) => `${at.before('agb.gecumuleerd')}+${at.ref('agb')}`,
      }),
    }),
    row({
      key: 'schuldMet',
      label: 'Schuld op 1 januari met overname (D - O)',
      unit: 'EUR',
      role: 'totaal',
      perJaar: (index) => ({
        value: (overname.schuldZonder[index] ?? Number.NaN) - (overname.saldo[index] ?? Number.NaN),
        formula: (at) => `${at.ref('schuldZonder')}-${at.ref('saldo')}`,
      }),
    }),
  ];
}
