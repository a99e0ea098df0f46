import type { IWorkbookData } from '@univerjs/core';
import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { Figures } from '../../src/figures';
import { cultureOf } from '../host/culture';
import { toLocal } from '../host/formulaLocale';
import type { Cell } from './exampleCells';
import { headings, live, number, section, shade, styles, text } from './exampleCells';

const sheetName = 'Voorbeeld Hasselt–Kortessem';
const belgian = cultureOf('nl-BE');

const explanation = [
  'Links een echt rekenblad, rechts de invoegtoepassing zoals die in Excel draait. Niets verlaat deze computer.',
  'Zonder kleur: gedrukt in de perspectiefnota (rekening 2021, meerjarenplan 2022). Groen: een levende FUSIE-formule.',
  'Verschil is dat met het gedrukte resultaat: hoogstens 2 euro, omdat de nota zonder centen is gedrukt.',
  'Typ zelf, bijvoorbeeld =FUSIE.AFM(100;80;15;5), of wijzig een gedrukt bedrag en zie de formules volgen.',
  'Kies een cel: onder het blad staat haar formule of, bij een fout, wat er aan de hand is.',
];

const plans = [
  { gemeente: 'Hasselt', jaar: 2021, rapport: 'rekening' },
  { gemeente: 'Hasselt', jaar: 2022, rapport: 'meerjarenplan' },
  { gemeente: 'Kortessem', jaar: 2021, rapport: 'rekening' },
  { gemeente: 'Kortessem', jaar: 2022, rapport: 'meerjarenplan' },
] as const;

/** The lines of M2 that the note prints, by names that fit the column. */
const m2Lines = [
  ['M2.I', 'Exploitatiesaldo'],
  ['M2.I.a', 'Ontvangsten'],
  ['M2.I.b', 'Uitgaven'],
  ['M2.II', 'Investeringssaldo'],
  ['M2.II.a', 'Ontvangsten'],
  ['M2.II.b', 'Uitgaven'],
  ['M2.III', 'Saldo van I en II'],
  ['M2.IV', 'Financieringssaldo'],
  ['M2.V', 'Resultaat van het boekjaar'],
  ['M2.VI', 'Gecumuleerd, vorig boekjaar'],
  ['M2.VII', 'Gecumuleerd resultaat'],
  ['M2.VIII', 'Onbeschikbare gelden'],
  ['M2.IX', 'Beschikbaar resultaat'],
] as const;

/** The first view of the workbench: published figures with live formulas beside them. */
export const exampleWorkbook = (figures: Figures): IWorkbookData => {
  const rows: Cell[][] = [];
  /** Number of the next row, as the user sees it. */
  const next = () => rows.length + 1;
  const printed = (plan: (typeof plans)[number], rubriek: string): Cell =>
    number(figures.figure({ ...plan, rubriek }).amount);
  const amount = (rubriek: string, gemeente: string, jaar: number): number =>
    figures.figure({ gemeente, rubriek, jaar }).amount;
  const difference = (row: number): Cell => live(`=F${row}-G${row}`, 'difference');

  rows.push([text('Hasselt en Kortessem, samen doorgerekend', 'title')]);
  for (const line of explanation) rows.push([text(line, 'text')]);
  rows.push([]);

  rows.push(section('Autofinancieringsmarge (schema M2)'));
  rows.push(
    headings(
      '',
      'Ontvangsten',
      'Uitgaven',
      'Aflossingen',
      'Terugvord.',
      'FUSIE.AFM',
      'Gedrukt',
      'Verschil',
    ),
  );
  const afm = next();
  for (const [index, plan] of plans.entries()) {
    const row = next();
    rows.push([
      text(`${plan.gemeente}, ${plan.rapport} ${plan.jaar}`, 'label'),
      ...['M2.I.a', 'M2.I.b', 'AFM.II.a', 'AFM.II.b'].map((rubriek) => printed(plan, rubriek)),
      index === 0
        ? live(
            `=FUSIE.AFM(B${row}:B${row + 3},C${row}:C${row + 3},D${row}:D${row + 3},E${row}:E${row + 3})`,
          )
        : shade('live'),
      printed(plan, 'AFM.III'),
      difference(row),
    ]);
  }
  rows.push([]);

  rows.push(section('Beschikbaar budgettair resultaat (schema M2)'));
  rows.push(
    headings('', 'Boekjaar', 'Vorig boekj.', 'Onbeschikb.', '', 'FUSIE.BBR', 'Gedrukt', 'Verschil'),
  );
  const bbr = next();
  for (const [index, plan] of plans.entries()) {
    const row = next();
    rows.push([
      text(`${plan.gemeente}, ${plan.rapport} ${plan.jaar}`, 'label'),
      ...['M2.V', 'M2.VI', 'M2.VIII'].map((rubriek) => printed(plan, rubriek)),
      null,
      index % 2 === 0
        ? live(`=FUSIE.BBR(B${row}:B${row + 1},C${row},D${row}:D${row + 1})`)
        : shade('live'),
      printed(plan, 'M2.IX'),
      difference(row),
    ]);
  }
  rows.push([]);

  rows.push(section('Gecorrigeerde AFM en normtoets'));
  rows.push(headings('', 'AFM', 'Aflossingen', 'Schuld 1 jan.', '', 'Resultaat', '', ''));
  for (const [gemeente, index] of [
    ['Hasselt', 1],
    ['Kortessem', 3],
  ] as const) {
    const row = next();
    rows.push([
      text(`${gemeente}, gecorrigeerd 2022`, 'label'),
      live(`=F${afm + index}`, 'amount'),
      live(`=D${afm + index}`, 'amount'),
      number(amount('SCHULD.31DEC', gemeente, 2021)),
      null,
      live(`=FUSIE.AFM_GECORRIGEERD(B${row},C${row},D${row})`),
    ]);
  }
  for (const [gemeente, index] of [
    ['Hasselt', 0],
    ['Kortessem', 2],
  ] as const)
    rows.push([
      text(`${gemeente}, normtoets 2021–2022`, 'label'),
      null,
      null,
      null,
      null,
      live(
        `=FUSIE.NORMTOETS(F${bbr + index}:F${bbr + index + 1},F${afm + index}:F${afm + index + 1},{2021;2022})`,
        'liveText',
      ),
    ]);
  rows.push([]);

  rows.push(section('Schuldovername (regeling 2025) en verdeling volgens inwoners'));
  rows.push(
    headings(
      '',
      'Inw. 2021',
      'Schuld',
      'Gedrukt',
      'Verschil',
      'Overgenomen',
      'Rest schuld',
      'T.o.v. sleutel',
    ),
  );
  const takeover = next();
  const inhabitants = (gemeente: string) => figures.inwoners(gemeente, 2021).amount;
  for (const [index, { gemeente, gedrukt }] of [
    { gemeente: 'Hasselt', gedrukt: 39_544_500 },
    { gemeente: 'Kortessem', gedrukt: 4_221_500 },
  ].entries()) {
    const row = next();
    const range = (column: string) => `${column}${row}:${column}${row + 1}`;
    rows.push([
      text(gemeente, 'label'),
      number(inhabitants(gemeente)),
      number(amount('SCHULD.31DEC', gemeente, 2021)),
      number(gedrukt),
      live(`=F${row}-D${row}`, 'difference'),
      index === 0
        ? live(`=FUSIE.SCHULDOVERNAME_VERDELING(${range('B')},${range('C')},"2025")`)
        : shade('live'),
      shade('live'),
      shade('live'),
    ]);
  }
  const total = next();
  rows.push([
    text('Samen', 'label'),
    live(`=SUM(B${takeover}:B${takeover + 1})`, 'amount'),
    live(`=SUM(C${takeover}:C${takeover + 1})`, 'amount'),
    number(43_766_000),
    live(`=F${total}-D${total}`, 'difference'),
    live(
      `=FUSIE.SCHULDOVERNAME(B${takeover}:B${takeover + 1},C${takeover}:C${takeover + 1},"2025")`,
    ),
  ]);
  rows.push([]);

  rows.push(section('Belastingen: iedereen naar het laagste tarief'));
  rows.push(
    headings(
      '',
      'Tarief',
      'Waarde',
      'Eenheid',
      'Laagste',
      'Effect per jaar',
      'Gedrukt',
      'Verschil',
    ),
  );
  const taxes = [
    {
      label: 'Personenbelasting (%)',
      rate: 'BEL.APB',
      value: 'BEL.APB.WAARDE',
      unit: 1,
      loss: -578_061,
    },
    { label: 'Opcentiemen', rate: 'BEL.OOV', value: 'BEL.OOV.WAARDE', unit: 100, loss: -48_736 },
  ] as const;
  for (const { label, rate, value, unit, loss } of taxes)
    for (const [index, gemeente] of ['Hasselt', 'Kortessem'].entries()) {
      const row = next();
      const first = row - index;
      const rates = `B${first}:B${first + 1},C${first}:C${first + 1}`;
      const year = taxYear(figures, gemeente, rate);
      rows.push([
        text(`${gemeente}, ${label}`, 'label'),
        number(amount(rate, gemeente, year), 'rate'),
        number(amount(value, gemeente, taxYear(figures, gemeente, value))),
        number(unit),
        index === 0 ? live(`=FUSIE.HARMONISATIE(${rates})`, 'liveText') : null,
        index === 0
          ? live(`=FUSIE.HARMONISATIE_EFFECT(${rates},E${first},D${first})`)
          : shade('live'),
        number(index === 0 ? 0 : loss),
        difference(row),
      ]);
    }
  rows.push([]);

  rows.push(section('Cijfers met hun bron'));
  for (const formula of [
    '=FUSIE.CIJFER("Hasselt","AFM",2021)',
    '=FUSIE.BRON("Hasselt","AFM",2021)',
    '=FUSIE.INWONERS("Hasselt",2021)',
    '=FUSIE.INWONERS("Kortessem",2025)',
  ])
    rows.push([text(toLocal(formula, belgian).slice(1), 'label'), null, null, live(formula)]);
  rows.push([]);

  rows.push(section('Schema M2, zoals gedrukt'));
  rows.push(
    headings(
      '',
      ...plans.map(({ gemeente, jaar }) => `${gemeente} ’${String(jaar).slice(2)}`),
      'FUSIE.CIJFER',
      'Gedrukt',
      'Verschil',
    ),
  );
  for (const [path, label] of m2Lines) {
    const row = next();
    rows.push([
      text(`${path.slice(3)} ${label}`, 'label'),
      ...plans.map((plan) => printed(plan, path)),
      live(`=FUSIE.CIJFER("Hasselt","${path}",2021)`),
      live(`=B${row}`, 'amount'),
      difference(row),
    ]);
  }

  return workbookOf(rows);
};

/** The one year for which a rate was published. */
const taxYear = (figures: Figures, gemeente: string, rubriek: string): number => {
  const entity = figures.register.resolve(gemeente, 2021);
  const year = figures.series(entity, rubriek)[0]?.year;
  if (year === undefined) throw new Error(`No ${rubriek} of ${gemeente}.`);
  return year;
};

const workbookOf = (rows: readonly (readonly Cell[])[]): IWorkbookData => ({
  id: 'werkbank',
  name: 'Werkbank',
  appVersion: '0.25.1',
  locale: LocaleType.EN_US,
  styles,
  sheetOrder: ['voorbeeld', 'leeg'],
  sheets: {
    voorbeeld: {
      id: 'voorbeeld',
      name: sheetName,
      rowCount: 200,
      columnCount: 26,
      defaultColumnWidth: 90,
      defaultRowHeight: 21,
      columnData: { 0: { w: 212 } },
      rowData: { 0: { h: 28 } },
      showGridlines: BooleanNumber.TRUE,
      cellData: Object.fromEntries(
        rows.map((row, index) => [
          index,
          Object.fromEntries(row.flatMap((cell, column) => (cell ? [[column, cell]] : []))),
        ]),
      ),
    },
    leeg: {
      id: 'leeg',
      name: 'Blad1',
      rowCount: 200,
      columnCount: 26,
      defaultColumnWidth: 110,
      defaultRowHeight: 21,
    },
  },
});
