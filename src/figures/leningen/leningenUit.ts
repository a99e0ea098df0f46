import { bedragstijl } from './bedragen';
import { leesLijst, type Leninglijst } from './leesLijst';
import { meesteLeningen, type Leningtabel } from './leninglezing';
import { leningVan, type Leeswijze } from './leningrij';
import { vergelijkTotalen } from './leningtotalen';
import type {
  Gelezenlening,
  Leningantwoorden,
  Leningopmerking,
  Leninguitkomst,
} from './leninguitkomst';
import { isBeantwoord, leningvragen, renteMaat } from './leningvragen';
import type { Leninggemeente } from './wie';

/** The merger for which the loans are meant. */
export interface Leningcontext {
  readonly gemeenten: readonly Leninggemeente[];
  /** The balances are those of 31 December of it. */
  readonly schuldjaar: number;
}

/** What a table comes to with the answers that were given; all loans of it, or none. */
export function leningenUit(
  tabel: Leningtabel,
  antwoorden: Leningantwoorden,
  { gemeenten, schuldjaar }: Leningcontext,
): Leninguitkomst {
  const lijst = leesLijst(tabel, antwoorden.kolommen);
  const stijl = bedragstijl(lijst, antwoorden);
  const vragen = leningvragen(tabel, lijst, stijl);
  const open = vragen.filter((vraag) => !isBeantwoord(vraag, antwoorden));
  const wijze: Leeswijze = {
    antwoorden,
    gemeenten,
    stijl,
    renteMaat: renteMaat(lijst) ?? antwoorden.rente,
    eenheid: lijst.eenheid === 1 ? 1 : antwoorden.eenheid,
    schuldjaar,
  };
  const gelezen = lijst.lijnen.map((lijn) => leningVan(lijn, wijze));
  const saldi = gelezen.map(({ lening }) => lening?.saldo ?? Number.NaN);
  const totalen = vergelijkTotalen(lijst.totalen, saldi, wijze);
  // Without a word beside it only its amount tells that it is a sum.
  const los = totalen.filter(
    ({ verschil }, index) => lijst.totalen[index]?.woordloos === true && verschil !== 0,
  );
  const rijen: Gelezenlening[] = [
    ...gelezen,
    ...los
      .filter(({ verschil }) => !Number.isNaN(verschil))
      .map(({ line, text }): Gelezenlening => ({
        lijn: { line, text },
        lening: null,
        problemen: [{ code: 'lening-los-bedrag', text }],
      })),
  ];
  const leningen = rijen.flatMap(({ lening }) => lening ?? []);
  const probleem = probleemVan(lijst);
  const isWhole = open.length === 0 && !probleem && leningen.length === rijen.length;
  return {
    lijst,
    vragen,
    open,
    rijen,
    probleem,
    totalen: totalen.filter((each) => !los.includes(each)),
    opmerkingen: opmerkingenBij(lijst, schuldjaar),
    leningen: isWhole ? leningen : [],
  };
}

function probleemVan({ lijnen }: Leninglijst): Leninguitkomst['probleem'] {
  const { length: aantal } = lijnen;
  if (aantal === 0) return { code: 'leningen-geen-rijen' };
  return aantal > meesteLeningen
    ? { code: 'leningen-te-veel', aantal, most: meesteLeningen }
    : undefined;
}

function opmerkingenBij(
  { heeft, lijnen, saldoOp }: Leninglijst,
  schuldjaar: number,
): Leningopmerking[] {
  const day = `${String(schuldjaar)}-12-31`;
  const years = lijnen.filter(
    ({ einddatum }) => einddatum.kind === 'datum' && einddatum.alleenJaar,
  );
  return [
    ...(saldoOp !== null && saldoOp !== day
      ? [{ code: 'lening-andere-dag' as const, dag: saldoOp, schuldjaar }]
      : []),
    ...(years.length > 0 ? [{ code: 'lening-alleen-jaar' as const, rijen: years.length }] : []),
    ...(heeft.has('aflossing') ? [] : [{ code: 'lening-zonder-aflossing' as const }]),
    ...(heeft.has('doorgeeflening') ? [] : [{ code: 'lening-zonder-doorgeef' as const }]),
  ];
}
