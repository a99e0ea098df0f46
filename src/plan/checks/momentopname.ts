import { single, type Check } from '../check';
import { totaalrij } from '../momentopname/merk';
import { opnamesoorten, wijzigkolom, type Opnamesoort } from '../momentopname/opname';
import type { PlanContext } from '../planContext';
import { momentbeeld } from '../sheets/scenariosBeeld';
import { changedCount } from '../sheets/scenariosRust';
import { volgordeAantal, volgordekolommen, volgorderij } from '../sheets/scenariosVolgorde';

const namen: Readonly<Record<Opnamesoort, string>> = {
  scenarios: "Vergelijk scenario's",
  partners: 'Partners naast elkaar',
  gevoeligheid: 'Gevoeligheid',
  doel: 'Wat moet er gebeuren?',
};

/**
 * Whether what was computed on request still rests on the same figures, inputs and assumptions. Where
 * nothing was computed there is nothing to look at.
 */
export function snapshotChecks(context: PlanContext): Check[] {
  const beeld = momentbeeld(context);
  const kolommen = volgordekolommen(beeld);
  return [
    ...opnamesoorten.map((soort): Check => {
      const opBlad = soort === 'scenarios' || soort === 'partners' ? 'scenarios' : 'gevoeligheid';
      return {
        key: `controle/momentopname/${soort}`,
        label: `${namen[soort]}: niets gewijzigd sinds de berekening (aantal wijzigingen)`,
        link: [opBlad, `stand/${soort}`, 'omschrijving'],
        tolerance: 0,
        unit: 'wijzigingen',
        vast: single(changedCount(context, beeld, soort), (at) =>
          beeld.soorten.includes(soort)
            ? at.fixed('scenarios', totaalrij, wijzigkolom(soort))
            : 'NA()',
        ),
      };
    }),
    {
      key: 'controle/scenarios/volgorde',
      label:
        'AFM in het toetsjaar: voorzichtig ≤ midden ≤ gunstig, zoals berekend (stappen die niet kloppen)',
      link: ['scenarios', 'stand/scenarios', 'omschrijving'],
      tolerance: 0,
      unit: 'stappen',
      vast: single(volgordeAantal(beeld), (at) =>
        kolommen ? at.fixed('scenarios', volgorderij, 'toen') : 'NA()',
      ),
    },
  ];
}
