import fc from 'fast-check';
import type { Leningantwoorden } from '../../../src/figures/leningen';
import { leesLeninglijsten, leningenUit } from '../../../src/figures/leningen';
import { context, geplakt, kort, tabellenVan, vanHasselt } from './leninglijst';

/** Each run draws the same lists; another number draws others. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_121);

const koppen = {
  schuldeiser: ['Schuldeiser', 'Bank', 'Kredietverstrekker', 'Naam tegenpartij'],
  saldo: ['Saldo', 'Openstaand saldo', 'Uitstaand kapitaal op 31/12/2024', 'Restschuld'],
  rente: ['Rente', 'Rentevoet', 'Interestvoet'],
  einddatum: ['Einddatum', 'Laatste vervaldag', 'Looptijd tot'],
  aflossing: ['Aflossing', 'Jaarlijkse aflossing', 'Kapitaalaflossing'],
  doorgeeflening: ['Doorgeeflening', 'Voor derde'],
  ander: ['Leningnummer', 'Oorspronkelijk bedrag'],
} as const;
type Kolom = keyof typeof koppen;
const kolommen = Object.keys(koppen) as Kolom[];

/** Cents, hundredths of a percent, and a day. */
const leningen = fc.array(
  fc.record({
    schuldeiser: fc.constantFrom('Bank A', 'Bank B (filiaal)', 'De "Publieke"', 'Krediet, Zoon'),
    saldo: fc.integer({ min: 0, max: 9_999_999_999 }),
    rente: fc.integer({ min: 0, max: 999 }),
    dag: fc.integer({ min: 0, max: 28_000 }),
    aflossing: fc.option(fc.integer({ min: 0, max: 999_999_999 })),
    doorgeeflening: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

const stijlen = fc.record({
  volgorde: fc.shuffledSubarray(kolommen, { minLength: kolommen.length }),
  koppen: fc.tuple(...kolommen.map((kolom) => fc.constantFrom(...koppen[kolom]))),
  scheiding: fc.constantFrom('\t', ';', ',', '   '),
  duizend: fc.constantFrom('', '.', ' ', '\u202f'),
  procent: fc.constantFrom(' %', '%', ''),
  datum: fc.constantFrom('/', '-', '.', 'iso'),
  ja: fc.constantFrom(['ja', 'nee'], ['x', '-'], ['J', 'N']),
  minus: fc.boolean(),
  titel: fc.boolean(),
  totaal: fc.boolean(),
});

function geld(cents: number, duizend: string): string {
  const [euro = '', rest = ''] = (cents / 100).toFixed(2).split('.');
  return `${euro.replace(/\B(?=(\d{3})+$)/g, duizend)},${rest}`;
}

function dag(number: number, stijl: string): { readonly iso: string; readonly text: string } {
  const iso = new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);
  return { iso, text: stijl === 'iso' ? iso : iso.split('-').reverse().join(stijl) };
}

test('a list comes back as it was printed, however it is laid out', async () => {
  await fc.assert(
    fc.asyncProperty(leningen, stijlen, async (loans, stijl) => {
      const [ja = '', nee = ''] = stijl.ja;
      const cel = (text: string): string =>
        stijl.scheiding.trim() === ''
          ? text
          : /[";,]/.test(text)
            ? `"${text.replaceAll('"', '""')}"`
            : text;
      const minus = (text: string): string => (stijl.minus ? `-${text}` : text);
      const rows = loans.map((loan, index) => {
        const cells: Readonly<Record<Kolom, string>> = {
          schuldeiser: loan.schuldeiser,
          saldo: minus(geld(loan.saldo, stijl.duizend)),
          rente: `${geld(loan.rente, '')}${stijl.procent}`,
          einddatum: dag(loan.dag, stijl.datum).text,
          aflossing: loan.aflossing === null ? '-' : geld(loan.aflossing, stijl.duizend),
          doorgeeflening: loan.doorgeeflening ? ja : nee,
          ander: `L${String(index)}`,
        };
        return stijl.volgorde.map((kolom) => cel(cells[kolom]));
      });
      const heading = stijl.volgorde.map((kolom) =>
        cel(stijl.koppen[kolommen.indexOf(kolom)] ?? ''),
      );
      const total = stijl.volgorde.map((kolom) =>
        kolom === 'saldo'
          ? cel(
              minus(
                geld(
                  loans.reduce((sum, { saldo }) => sum + saldo, 0),
                  stijl.duizend,
                ),
              ),
            )
          : kolom === 'schuldeiser'
            ? 'Totaal'
            : '-',
      );
      const text = [
        ...(stijl.titel ? ['Leningen van de stad', ''] : []),
        ...[heading, ...rows, ...(stijl.totaal ? [total] : [])].map((cells) =>
          cells.join(stijl.scheiding),
        ),
      ].join('\n');
      const answers: Partial<Leningantwoorden> = { rente: 'procent', omgekeerd: true };
      const { leningen: read, totalen, open } = await geplakt(text, answers);
      expect(open).toEqual([]);
      expect(read.map(kort)).toEqual(
        loans.map(({ schuldeiser, saldo, rente, dag: day, aflossing, doorgeeflening }) =>
          [
            schuldeiser,
            saldo / 100,
            Number((rente / 10_000).toFixed(4)),
            dag(day, 'iso').iso,
            aflossing === null ? '-' : aflossing / 100,
            doorgeeflening ? 'ja' : 'nee',
          ].join(' '),
        ),
      );
      expect(totalen.map(({ verschil }) => verschil)).toEqual(stijl.totaal ? [0] : []);
    }),
    { numRuns: 300, seed },
  );
});

test('whatever is pasted is read or refused', async () => {
  const words = fc.constantFrom(
    ...Object.values(koppen).flat(),
    ...[
      '',
      '-',
      '5',
      '1.000',
      '0,5',
      '2,5 %',
      '2035',
      '31/12/2035',
      'Totaal',
      'ja',
      'AGB',
      '\u00a0',
      '=',
    ],
  );
  const tables = fc.array(fc.array(words, { maxLength: 8 }), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(tables, fc.constantFrom('\t', ';', '  '), async (rows, between) => {
      const text = rows.map((cells) => cells.join(between)).join('\n');
      if (text.trim() === '') return;
      const lezing = leesLeninglijsten(await tabellenVan(text));
      if (!lezing.ok) return;
      for (const tabel of lezing.tabellen) {
        const { leningen: all, rijen, open } = leningenUit(tabel, vanHasselt, context);
        // All or none.
        expect([0, rijen.length]).toContain(all.length);
        if (open.length > 0) expect(all).toEqual([]);
      }
    }),
    { numRuns: 500, seed },
  );
});
