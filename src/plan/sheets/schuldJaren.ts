import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { active, amountsOver, rowsOf } from '../schuldRows';
import type { RowDraft } from '../sheetDraft';
import { blank, heading, vast, yearColumns } from '../yearSheet';
import { partnerPrefix } from './gemeenten';
import { leningblok } from './leningen';

/** What is still taken over each year, and the repayments and interest that it saves. */
export function savingRows(context: PlanContext): RowDraft[] {
  const { input, overname, partners } = context.scenario;
  const { jaren } = input;
  const row = rowsOf(context);
  const sum = (at: At, lijn: string): string =>
    partners.map((each) => at.on('gemeenten', `${partnerPrefix(each)}${lijn}`)).join('+');
  const perJaar = amountsOver(context);
  const berekening = (at: At): string => active(at, 'overname.berekening');
  const saldoOf = (at: At): string => at.ref('saldo');
  /** 0 where nothing is taken over any more; else by the loans, or by the estimate. */
  const saved = (at: At, byLoans: string, estimated: string): string =>
    `IF(${saldoOf(at)}=0,0,IF(${berekening(at)}="leningen",${byLoans},${estimated}))`;
  const fromList = (at: At, name: string): string =>
    `(1-${at.ref('buitenSchuld')})*${at.ref(name)}`;
  /** The part of third parties, if the benefit is passed on to them. */
  const passedOn = (at: At, amount: string): string => {
    const word = active(at, 'overname.doorgeven');
    return `IF(${word}="ja",${amount},IF(${word}="nee",0,NA()))`;
  };
  const thirdParties =
    (name: string) =>
    (at: At): string => {
      const byLoans = passedOn(at, `IF(${saldoOf(at)}=0,0,${fromList(at, name)})`);
      return `IF(${at.ref('teltInJaar')}=0,0,IF(${berekening(at)}="schatting",0,IF(${berekening(at)}="leningen",${byLoans},NA())))`;
    };
  return [
    blank('jaren'),
    heading('jaren', 'Wat de overname per jaar bespaart (schatting)', yearColumns(jaren)),
    ...beginRows(context),
    perJaar('schuldZonder', 'D. Schuld op 1 januari zonder overname', overname.schuldZonder, (at) =>
      sum(at, 'SCHULD.1JAN'),
    ),
    row({
      key: 'teltInJaar',
      label: 'De overname telt in dit jaar (1 = ja)',
      role: 'berekening',
      format: 'jaar',
      perJaar: (index) => ({
        value: overname.teltInJaar[index] ?? Number.NaN,
        formula: (at) => {
          const first = at.ref('eersteJaar', vast);
          const any = at.ref('telt', vast);
          return `IF(ISNUMBER(${first}),IF(${at.head('jaar')}<${first},0,IF(${any}=0,0,1)),IF(${any}=0,0,NA()))`;
        },
      }),
    }),
    perJaar('open', 'Overgenomen schuld, voor de toets aan D', overname.open, (at) => {
      const first = at.ref('eersteJaar', vast);
      const begin = at.ref('begin', vast);
      const rolled = `MAX(0,${at.before('saldo')}-${at.before('aflossing')})`;
      // What was repaid of it before the first column nobody knows here.
      const later = `IF(${at.isFirst('jaar', `j${String(jaren[0])}`)},IF(${begin}=0,0,NA()),${rolled})`;
      const estimated = `IF(${at.head('jaar')}=${first},${begin},${later})`;
      const byLoans = `${at.ref('lijst.saldo')}*(1-${at.before('buitenSchuld')})`;
      return `IF(${at.ref('teltInJaar')}=0,0,IF(${berekening(at)}="leningen",${byLoans},IF(${berekening(at)}="schatting",${estimated},NA())))`;
    }),
    perJaar('saldo', 'O. Nog overgenomen op 1 januari (nooit meer dan D)', overname.saldo, (at) => {
      const [open, debt] = [at.ref('open'), at.ref('schuldZonder')];
      // The loans are known even where the debt of all is not.
      const byLoans = `IF(ISNUMBER(${debt}),MIN(${open},MAX(0,${debt})),${open})`;
      return `IF(${open}=0,0,IF(${berekening(at)}="leningen",${byLoans},MIN(${open},${debt})))`;
    }),
    row({
      key: 'buitenSchuld',
      label: 'Deel van de overname waarvoor D tot dan geen ruimte had',
      unit: 'aandeel',
      role: 'berekening',
      format: 'procent',
      vast: { value: 0 },
      perJaar: (index) => ({
        value: overname.buitenSchuld[index] ?? Number.NaN,
        formula: (at) => {
          const before = at.before('buitenSchuld');
          const open = at.ref('open');
          return `IF(ISNUMBER(${saldoOf(at)}),IF(${open}=0,${before},1-(1-${before})*${saldoOf(at)}/${open}),${before})`;
        },
      }),
    }),
    perJaar(
      'aflossing',
      'Bespaarde aflossing: volgens de leningen, of O/D × periodieke aflossingen',
      overname.aflossingBespaard,
      (at) => {
        const share = `${saldoOf(at)}/${at.ref('schuldZonder')}`;
        return saved(
          at,
          `MIN(${saldoOf(at)},${fromList(at, 'lijst.aflossing')})`,
          `MIN(${saldoOf(at)},${share}*(${sum(at, 'AFM.II.a')}))`,
        );
      },
    ),
    perJaar(
      'rente',
      'Bespaarde rente: volgens de leningen, of O/D × rente op schulden',
      overname.renteBespaard,
      (at) =>
        saved(
          at,
          fromList(at, 'lijst.rente'),
          `${saldoOf(at)}/${at.ref('schuldZonder')}*${active(at, 'overname.rentedeel')}*(${sum(at, 'T2.E.I.B')})`,
        ),
    ),
    perJaar(
      'doorgeef.rente',
      'Doorgeefleningen: rente die derden niet meer betalen',
      overname.doorgegevenRente,
      thirdParties('lijst.doorgeef.rente'),
    ),
    perJaar(
      'doorgeef.aflossing',
      'Doorgeefleningen: aflossingen die derden niet meer betalen',
      overname.doorgegevenAflossing,
      thirdParties('lijst.doorgeef.aflossing'),
    ),
    perJaar(
      'agb',
      'Wat de AGB’s aan rente en aflossingen besparen (buiten M2; alleen met leningenlijst bekend)',
      overname.agbBespaard,
      (at) => {
        const parts = overname.agbDeel.map((_, index) =>
          at.ref(`overgenomen.agb/${input.partners[index]?.id ?? ''}`, vast),
        );
        const byLoans = `${at.ref('lijst.agb')}-${passedOn(at, at.ref('lijst.agb.doorgeef'))}`;
        return `IF(${at.ref('teltInJaar')}=0,0,IF(${berekening(at)}="leningen",${byLoans},IF(${berekening(at)}="schatting",IF(${parts.join('+')}=0,0,NA()),NA())))`;
      },
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

/** Whether the takeover counts, from when, and with how much in the plan of gemeente en OCMW. */
function beginRows(context: PlanContext): RowDraft[] {
  const { input, overname } = context.scenario;
  const { partners } = input;
  const row = rowsOf(context);
  const block = leningblok(context);
  const single = (
    key: string,
    label: string,
    value: number,
    formula: (at: At) => string,
    format: 'euro' | 'jaar' = 'euro',
  ): RowDraft =>
    row({
      key,
      label,
      unit: format === 'euro' ? 'EUR' : 'jaar',
      role: 'berekening',
      format,
      vast: { value, formula },
    });
  const ofEach = (at: At, name: string, sign: string): string =>
    partners.map(({ id }) => at.ref(`${name}/${id}`, vast)).join(sign);
  return [
    single(
      'telt',
      'Overgenomen schuld die telt (0 als de cijfers haar al bevatten of de overname uit staat)',
      overname.telt,
      (at) => {
        const word = active(at, 'overname.inbegrepen');
        const on = active(at, 'aan.overname');
        return `IF(${on}="nee",0,IF(${on}="ja",IF(${word}="ja",0,IF(${word}="nee",${at.ref('overgenomen', vast)},NA())),NA()))`;
      },
    ),
    single(
      'begin',
      'Waarvan van gemeente en OCMW: daarmee beginnen de jaren',
      overname.begin,
      (at) => {
        const method = active(at, 'overname.berekening');
        const parts = partners.map(
          ({ id }) =>
            `(${at.ref(`overgenomen/${id}`, vast)}-${at.ref(`overgenomen.agb/${id}`, vast)})`,
        );
        const estimated = `IF(${ofEach(at, 'agb/schuld', '+')}=0,${at.ref('overgenomen', vast)},${parts.join('+')})`;
        const byLoans = `SUMPRODUCT((1-${block(at, 'agb')})*${block(at, 'overgenomen')})`;
        return `IF(${at.ref('telt', vast)}=0,0,IF(${method}="leningen",${byLoans},IF(${method}="schatting",${estimated},NA())))`;
      },
    ),
    single(
      'eersteJaar',
      'Eerste jaar met effect (eerste 1 januari op of na de datum van overname)',
      overname.eersteJaar,
      (at) => {
        const date = active(at, 'overname.datum');
        return `IFERROR(IF(${date}<1,NA(),YEAR(INT(${date}))+IF(INT(${date})>DATE(YEAR(INT(${date})),1,1),1,0)),NA())`;
      },
      'jaar',
    ),
  ];
}
