import { hefbomen, hefboompost, maatstaven, type Hefboom } from '../../analyse';
import { doelrij } from '../momentopname/opnameGevoeligheid';
import { aannameeenheid, aannameformat } from '../momentopname/zinnen';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { bewaardeRij, bewaardIn, tabelkop } from './gevoeligheidRij';

const hefboomnamen: Readonly<Record<Hefboom, string>> = {
  apb: 'het tarief van de APB',
  oov: 'de opcentiemen',
  besparing: 'een extra besparing per jaar',
  investeringen: 'het deel van de investeringen dat uitgevoerd wordt',
};

const maatnamen = {
  afm: 'AFM in het laatste toetsjaar op 0',
  bbr: 'Laagste BBR op 0',
} as const;

/** Per measure and lever what it takes to come to 0; a proposal that is applied nowhere. */
export function goalRows(context: PlanContext): RowDraft[] {
  return [
    tabelkop('doel', 'Wat moet er gebeuren? (voorstel – nergens toegepast)', {
      nu: 'Nu',
      laag: 'Nodig',
      hoog: 'Afgerond',
      'afm.laag': 'Uitkomst nu',
      'afm.hoog': 'Bij afgerond',
      'zin.afm': 'In woorden',
    }),
    ...maatstaven.flatMap((maatstaf) =>
      hefbomen.flatMap((hefboom): RowDraft[] => {
        const key = doelrij(maatstaf, hefboom);
        if (bewaardIn(context, key, 'zin.afm') === null) return [];
        const post = hefboompost[hefboom];
        const format = aannameformat(post);
        return [
          bewaardeRij(context, {
            key,
            label: `${maatnamen[maatstaf]} met ${hefboomnamen[hefboom]}`,
            unit: aannameeenheid(post),
            formaten: {
              nu: format,
              laag: format,
              hoog: format,
              'afm.laag': 'euro',
              'afm.hoog': 'euro',
              'zin.afm': 'alinea',
            },
          }),
        ];
      }),
    ),
  ];
}
