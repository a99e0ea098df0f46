import type { ActieveAannames } from './actieveAannames';
import { sleutel, type Cijferboek } from './cijfer';
import type { Partner, ScenarioInput } from './scenarioInput';

/**
 * Per column the share of the investments that counts: that of the assumption in a plan, all of them
 * in accounts; NaN where the assumption is no share.
 */
export function uitvoering({ jaren, rapport }: ScenarioInput, actief: ActieveAannames): number[] {
  const chosen = actief.getal('investeringen.uitvoering');
  const share = chosen >= 0 && chosen <= 1 ? chosen : Number.NaN;
  return jaren.map((jaar) => (rapport(jaar) === 'meerjarenplan' ? share : 1));
}

/** What was invested by the accounts, over what was planned; NaN where Cijfers has not both. */
export function gerealiseerdeUitvoering(
  { jaren }: ScenarioInput,
  boek: Cijferboek,
  partner: Partner,
): number[] {
  return jaren.map((jaar) => {
    const of = (rapport: string): number =>
      boek.bedrag(
        sleutel({ gemeente: partner.label, pad: 'M2.II.b', omschrijving: '', jaar, rapport }),
      );
    const planned = of('meerjarenplan');
    return planned === 0 ? Number.NaN : of('rekening') / planned;
  });
}
