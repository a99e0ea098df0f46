import { dubbelzinnig, type Bedragstijl } from './bedragen';
import { dubbeleKolommen, type Leninglijst } from './leesLijst';
import type { Leningtabel } from './leninglezing';
import type { Leningantwoorden, Leningvraag } from './leninguitkomst';
import { wie } from './wie';

/** So many examples tell how something is written. */
const voorbeelden = 3;

/** What the list leaves open, whether it was answered already or not. */
export function leningvragen(
  tabel: Leningtabel,
  lijst: Leninglijst,
  stijl: Bedragstijl,
): Leningvraag[] {
  const { line } = tabel;
  const vragen: Leningvraag[] = dubbeleKolommen(tabel).map(({ kolom, plaatsen }) => ({
    code: 'lening-vraag-kolom',
    line,
    kolom,
    keuzes: plaatsen.map((plaats) => ({ plaats, kop: tabel.koppen[plaats]?.kop ?? '' })),
  }));
  const naamloos = lijst.lijnen.filter(
    ({ gemeente, bestuur }) => wie(gemeente).naam === '' && wie(bestuur).naam === '',
  );
  if (naamloos[0])
    vragen.push({
      code: 'lening-vraag-gemeente',
      line: naamloos[0].line,
      rijen: naamloos.length,
    });
  const doubtful = dubbelzinnig(lijst, stijl);
  if (doubtful[0]) {
    const { asThousands, asDecimals } = doubtful[0];
    const { thousands, dotDecimals } = stijl.style;
    vragen.push({
      code: 'lening-vraag-getallen',
      line: doubtful[0].line,
      voorbeelden: eerste(doubtful.map(({ text }) => text)),
      asThousands,
      asDecimals,
      thousands,
      dotDecimals,
    });
  }
  const bare = kaleRentes(lijst);
  if (bare[0] && renteMaat(lijst) === null)
    vragen.push({
      code: 'lening-vraag-rente',
      line: bare[0].line,
      voorbeelden: eerste(bare.map(({ text }) => text)),
      waarde: bare[0].waarde,
    });
  if (lijst.eenheid === 1000) vragen.push({ code: 'lening-vraag-eenheid', line });
  if (stijl.omgekeerd.size > 0)
    vragen.push({ code: 'lening-vraag-tekens', line, kolommen: [...stijl.omgekeerd] });
  return vragen;
}

/** Whether somebody has answered it. */
export function isBeantwoord(vraag: Leningvraag, antwoorden: Leningantwoorden): boolean {
  switch (vraag.code) {
    case 'lening-vraag-kolom':
      return vraag.keuzes.some(({ plaats }) => plaats === antwoorden.kolommen.get(vraag.kolom));
    case 'lening-vraag-gemeente':
      return antwoorden.gemeente !== null;
    case 'lening-vraag-getallen':
      return antwoorden.getallen !== null;
    case 'lening-vraag-rente':
      return antwoorden.rente !== null;
    case 'lening-vraag-eenheid':
      return antwoorden.eenheid !== null;
    case 'lening-vraag-tekens':
      return antwoorden.omgekeerd;
  }
}

/**
 * What the rates without a % sign count in. One of 1 or more can only be percent, and the others
 * are written alike; where all are smaller, 0,5 may be a half percent or half of the debt: null.
 */
export function renteMaat(lijst: Leninglijst): Leningantwoorden['rente'] {
  const bare = kaleRentes(lijst);
  return bare.length === 0 || bare.some(({ waarde }) => Math.abs(waarde) >= 1) ? 'procent' : null;
}

/** 0 is the same either way. */
function kaleRentes({ lijnen }: Leninglijst) {
  return lijnen.flatMap(({ line, rente }) =>
    rente.kind === 'kaal' && rente.waarde !== 0 ? [{ ...rente, line }] : [],
  );
}

function eerste(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].slice(0, voorbeelden);
}
