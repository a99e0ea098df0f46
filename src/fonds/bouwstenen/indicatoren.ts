/** Where the values of an indicator come from: the bundled data, or the user. */
export type Indicatorbron = 'meegeleverd' | 'gebruiker';

/** What a block is divided by: one value for each municipality. */
export interface Indicator {
  readonly id: string;
  readonly naam: string;
  readonly eenheid: string;
  readonly bron: Indicatorbron;
}

/** Of every fund here: a shortfall to a norm is measured for each inhabitant. */
export const inwonersIndicator = 'inwoners';

/**
 * The closed list of indicator columns. The bundled data hold inhabitants; what else a block is
 * divided by must come from the user.
 */
export const indicatoren: readonly Indicator[] = [
  { id: inwonersIndicator, naam: 'Inwoners', eenheid: 'inwoners', bron: 'meegeleverd' },
  own('centrumfunctie', 'Maatstaf van de centrumfunctie', 'zoals u ze meet'),
  own('grondslag', 'Belastinggrondslag: opbrengst bij een gelijk tarief', 'euro'),
  own('openRuimte', 'Open ruimte', 'hectare'),
  own(
    'voorkeursregeling',
    'Rechthebbenden op de voorkeursregeling in de ziekteverzekering',
    'personen',
  ),
  own('kortgeschooldeWerkzoekenden', 'Kortgeschoolde werkzoekenden', 'personen'),
  own('kansarmeGeboorten', 'Geboorten in kansarme gezinnen', 'geboorten'),
  own('socialeHuur', 'Sociale huurappartementen', 'woningen'),
  own('leefloon', 'Leefloners', 'personen'),
  own('stedelijkeInwoners', 'Inwoners in het stedelijk gebied', 'inwoners'),
  own('kust', 'Maatstaf van de kust', 'zoals u ze meet'),
  own('klimaat', 'Maatstaf van de klimaatopgave', 'zoals u ze meet'),
];

function own(id: string, naam: string, eenheid: string): Indicator {
  return { id, naam, eenheid, bron: 'gebruiker' };
}
