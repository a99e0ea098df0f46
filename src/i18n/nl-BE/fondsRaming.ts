import { and } from './enumerate';
import { euro, unchanged } from './fondszinnen';

const zijn = (count: number): string => (count === 1 ? 'is' : 'zijn');

/** The words of what is taken over in a scenario. */
export const fondsRaming = {
  title: 'Neem over als raming in het scenario',
  uitleg: (fusie: string, jaar: number, bedrag: number) =>
    `${fusie} krijgt in ${String(jaar)} volgens deze simulatie ${euro(bedrag)}. Het aandeel van een jaar is pas in januari van het jaar erna bekend.`,
  hoofddotatie:
    'Dit is de hoofddotatie. De aanvullende dotaties staan niet in de Fonds-bladen en zijn hier niet geraamd.',
  nietGebouwd: 'De Fonds-bladen staan nog niet in deze werkmap: er is nog niets over te nemen.',
  geenFusie:
    'Op "Fonds - verschuiving" is geen fusie gekozen om over te nemen. Typ daar bij "Raming voor het scenario" een naam uit de kolom Fusie van "Fonds - verdeling" en lees de Fonds-bladen opnieuw.',
  onbekend: (fusie: string) =>
    `Het bedrag van ${fusie} is niet bekend: er is nog niets over te nemen. Zie "Wat ontbreekt" hierboven.`,
  geenScenario: 'In deze werkmap staat geen scenario om de raming in op te nemen.',
  kolom: 'Scenario',
  bezwaren: {
    title: 'Zo is de raming niet over te nemen',
    vroeger: (namen: readonly string[]) =>
      `Het scenario is van gemeenten die niet meer bestaan: ${and(namen)}. De Fonds-bladen verdelen het fonds over de gemeenten van vandaag en geven voor dit scenario geen raming.`,
    gemeenten: (
      fusie: string,
      alleenFonds: readonly string[],
      alleenScenario: readonly string[],
    ) => {
      const parts = [
        ...(alleenFonds.length === 0
          ? []
          : [`in ${fusie} ${zijn(alleenFonds.length)} ${and(alleenFonds)} te veel`]),
        ...(alleenScenario.length === 0
          ? []
          : [
              `in ${fusie} ${alleenScenario.length === 1 ? 'ontbreekt' : 'ontbreken'} ${and(alleenScenario)}`,
            ]),
      ];
      return `De raming is niet van de gemeenten van het scenario: ${and(parts)}. Kies onder "De bladen" de gemeenten van het scenario, bouw de Fonds-bladen en lees ze opnieuw.`;
    },
    jaar: (fonds: number, scenario: number) =>
      `De raming is voor ${String(fonds)}, de fusie van het scenario gaat in op 1 januari ${String(scenario)}. Typ op "Fonds - blokken" bij "Gevraagd jaar" ${String(scenario)} en lees de Fonds-bladen opnieuw.`,
    dotatie: (gekozen: string, gevraagd: string) =>
      `De raming is hoofddotatie, maar op Aannames is voor dit scenario ${gekozen === '' ? 'geen dotatie' : gekozen} gekozen. Verschillende dotaties worden niet vergeleken: kies daar ${gevraagd}, vul op Invoer de hoofddotatie van elke gemeente in, en open dit tabblad opnieuw.`,
  },
  bewijs: (fusie: string, jaar: number) =>
    `Fonds-bladen: hoofddotatie van ${fusie} in ${String(jaar)}, zonder aanvullende dotaties; simulatie, onderzoek niet gevalideerd`,
  slot: 'Dit scenario is vergrendeld. Kies een ander.',
  knoppen: {
    write: 'Neem over als raming',
    hint: 'Zet een verwijzing naar de Fonds-bladen op Aannames, bij de eigen raming van het Gemeentefonds. U ziet eerst wat er verandert.',
    loading: 'De werkmap wordt gelezen en vergeleken.',
    notHere: `Er zou ook iets anders wijzigen, of het scenario is intussen anders. ${unchanged} Kies op het tabblad Scenario "Bekijk wat er verandert", bouw daar eerst en open dit opnieuw.`,
    confirm: 'Schrijf de raming',
    written: 'De raming staat op het blad Aannames.',
    show: 'Ga naar Aannames',
    notShown: 'Het blad is niet te tonen. Kies het onderaan in Excel.',
    undo: 'Maak ongedaan',
  },
};
