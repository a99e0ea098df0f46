import { formatWhole } from '../../spreadsheet/dutchNumber';
import { and, counted } from './enumerate';

/** The words of the tab Controle. Whole sentences; what holds a figure or a name is a function. */

const own = 'Zet de formule van de cellen ernaast terug, of noteer waarom het hier anders is.';

export const controlePane = {
  intro: 'Kies een regel om naar de cel te gaan. Nakijken wijzigt niets aan de werkmap.',
  readAgain: 'Lees de werkmap opnieuw',
  reading: 'De werkmap wordt gelezen.',
  noScenario: 'In deze werkmap staat nog geen scenario. Bouw het op het tabblad Scenario.',
  unread: (why: string) => `Het scenario in de werkmap kon niet gelezen worden. ${why}`,
  more: (next: number, left: number) =>
    next === left
      ? `Toon ook de andere ${formatWhole(left)}`
      : `Toon er nog ${formatWhole(next)} van ${formatWhole(left)}`,
  jump: {
    hidden: (sheet: string) =>
      `Het blad ${sheet} is verborgen. Maak het zichtbaar (rechtsklik op een bladtab, Zichtbaar maken) en probeer opnieuw.`,
    failed: (address: string, why: string) => `${address} kon niet getoond worden. ${why}`,
  },
  status: {
    title: 'Controles van het scenario',
    light: (text: string) => `Controles: ${text}`,
    counts: (good: number, all: number) =>
      `${formatWhole(good)} van ${counted(all, 'controle', 'controles')} in orde.`,
    allGood: 'Geen enkele controle vraagt aandacht.',
    difference: (verdict: string, amount: string, unit: string) =>
      `${verdict}, verschil ${amount}${unit === '' ? '' : ` ${unit}`}`,
    unknown: (count: number) =>
      `${counted(count, 'controle is', 'controles zijn')} niet na te gaan: er ontbreken cijfers`,
    information: (count: number) => `${counted(count, 'vaststelling', 'vaststellingen')} ter info`,
    rounding: (count: number) =>
      `${counted(count, 'gedrukt totaal wijkt', 'gedrukte totalen wijken')} af door afronding`,
  },
  open: {
    title: 'Open punten',
    intro:
      'Aannames die nog niet vast staan. De status en de eigenaar vult u in op het blad Aannames.',
    none: (all: number) =>
      all === 1 ? 'De enige aanname staat vast.' : `Alle ${formatWhole(all)} aannames staan vast.`,
    shown: (shown: number, open: number, all: number) =>
      shown === open
        ? `${counted(open, 'open punt', 'open punten')} van ${counted(all, 'aanname', 'aannames')}.`
        : `${formatWhole(shown)} van ${counted(open, 'open punt', 'open punten')}.`,
    status: 'Status',
    owner: 'Eigenaar',
    all: 'alle',
    noStatus: 'zonder status',
    noOwner: 'zonder eigenaar',
    point: (status: string, owner: string, group: string) =>
      [status, owner, group].filter((part) => part !== '').join(' · '),
  },
  model: {
    title: 'Modelcontrole',
    intro:
      'Zoekt in alle bladen, ook in die van uzelf, naar getallen die in een formule verstopt zitten, naar rijen en kolommen waarvan de formule halverwege verandert, en naar foutwaarden.',
    withOwn: 'Ook de bladen van het scenario',
    check: 'Controleer de werkmap',
    cancel: 'Annuleer',
    reading: 'De bladen worden gelezen.',
    checking: 'De formules worden nagekeken.',
    progress: 'Voortgang van de modelcontrole',
    cancelled: 'De controle is gestopt.',
    failed: (why: string) => `De werkmap kon niet nagekeken worden. ${why}`,
    broken: (detail: string) =>
      `De controle is gestopt door een fout (${detail}). De werkmap is niet gewijzigd. Probeer opnieuw.`,
    noFormulas: 'Op de nagekeken bladen staat geen enkele formule.',
    nothing: (formulas: number, sheets: number) =>
      `Niets gevonden in ${counted(formulas, 'formule', 'formules')} op ${counted(sheets, 'blad', 'bladen')}.`,
    found: (count: number, formulas: number, sheets: number) =>
      `${counted(count, 'punt', 'punten')} om na te kijken, in ${counted(formulas, 'formule', 'formules')} op ${counted(sheets, 'blad', 'bladen')}.`,
    onlyMild: (formulas: number, sheets: number) =>
      `Niets dat er als een vergissing uitziet, in ${counted(formulas, 'formule', 'formules')} op ${counted(sheets, 'blad', 'bladen')}.`,
    since: 'Wat u daarna in de werkmap wijzigt, telt pas mee als u opnieuw controleert.',
    omitted: (count: number, most: number) =>
      `Daarnaast ${count === 1 ? 'is' : 'zijn'} er nog ${counted(count, 'punt', 'punten')}: per blad staan de eerste ${formatWhole(most)} hieronder.`,
    unread: (count: number) =>
      `${counted(count, 'formule kon', 'formules konden')} niet ontleed worden; verborgen getallen daarin zijn niet gezocht.`,
    tooLarge: (sheet: string, cells: number) =>
      `Het blad ${sheet} is niet nagekeken: met ${formatWhole(cells)} cellen is het te groot om samen met de andere te lezen. Wis lege rijen en kolommen die toch opmaak of inhoud hebben, of splits het blad.`,
    tooMany: (sheet: string, formulas: number, most: number) =>
      `Het blad ${sheet} is niet nagekeken: met zijn ${formatWhole(formulas)} formules komt het totaal boven ${formatWhole(most)}.`,
    onSheet: (sheet: string, count: number, isHidden: boolean) =>
      `${sheet}${isHidden ? ' (verborgen)' : ''}: ${counted(count, 'punt', 'punten')}`,
    mild: (count: number) =>
      `Nog ${counted(count, 'punt dat', 'punten die')} meestal met opzet zo ${count === 1 ? 'is' : 'zijn'}`,
    findings: {
      constant: (literals: readonly string[], cells: number) =>
        `${and(literals)} ${literals.length === 1 ? 'staat' : 'staan'} in de formule${cells === 1 ? '' : ` van deze ${formatWhole(cells)} cellen`}. Zet ${literals.length === 1 ? 'het' : 'ze'} in een cel met een naam en een bron.`,
      typedSum: (literals: readonly string[]) =>
        `De formule bestaat alleen uit ingetypte getallen (${and(literals)}). Noteer erbij waar ze vandaan komen.`,
      typedOver: {
        row: `Een ingetypt getal te midden van formules. ${own}`,
        column: `Een ingetypt getal tussen de formules erboven en eronder. ${own}`,
      },
      typedTail:
        'Een ingetypt getal waar de formules van de rij ophouden. Kijk na of hier een formule hoort.',
      otherFormula: {
        row: `De formule is anders dan die links en rechts ervan. ${own}`,
        column: `De formule is anders dan die erboven en eronder. ${own}`,
      },
      changes: {
        row: (rows: number) =>
          rows === 1
            ? `Vanaf hier heeft de rij een andere formule. ${own}`
            : `Vanaf hier hebben deze ${formatWhole(rows)} rijen een andere formule. ${own}`,
        column: () => 'Vanaf hier heeft de kolom een andere formule.',
      },
      layout:
        'Vanaf hier is de formule anders, en dat is zo in de meeste rijen. Kijk na of hier een ander soort kolommen begint.',
      otherEnd: `De rij begint of eindigt met een andere formule. ${own}`,
      goneReference: (error: string) =>
        `De formule verwijst naar een cel of een blad dat er niet meer is (${error}). Herstel de verwijzing.`,
      error: (error: string, followers: number) =>
        `De cel geeft ${error}. Herstel dat hier${followers === 0 ? '.' : `; ${counted(followers, 'andere cel toont', 'andere cellen tonen')} dezelfde fout omdat ze op zulke cellen ${followers === 1 ? 'steunt' : 'steunen'}.`}`,
    },
  },
  failure: {
    'in-cell-edit':
      'Er wordt nog in een cel getypt. Sluit de invoer af met Enter of Esc en probeer opnieuw.',
    protected: 'Het blad is beveiligd. Hef de beveiliging op (Controleren) en probeer opnieuw.',
    'no-cell-selected': 'Excel vond geen selectie. Kies een cel en probeer opnieuw.',
    'not-supported': 'Deze versie van Excel kan dit niet.',
    'not-in-excel': 'Dit kan alleen in het paneel van Excel.',
    unexpected: (detail: string) =>
      `Excel weigerde (${detail}). Probeer opnieuw; blijft het zo, meld dit aan uw beheerder.`,
  },
};
