import type { Language } from './language';

const labels = {
  'nl-BE': {
    title: 'Functies van Fusiebegroting',
    intro:
      'Elke functie rekent op uw eigen computer; alleen CIJFER, BRON en INWONERS lezen eenmaal het bestand met cijfers dat bij de invoegtoepassing hoort. De formules staan hier met puntkomma en decimale komma, zoals Excel ze in Vlaanderen toont.',
    allFunctions: 'Alle functies',
    required: 'verplicht',
    optional: 'optioneel',
    parameters: 'Argumenten',
    result: 'Resultaat',
    examples: 'Voorbeelden',
    published: 'Gepubliceerd',
    remarks: 'Goed om te weten',
    errors: 'Fouten',
    native: 'Zonder invoegtoepassing',
    nativeIntro: 'Per cel geeft deze formule hetzelfde, ook in een Excel zonder Fusiebegroting.',
    source: 'Rechtsgrond en bron',
    status: 'Status',
    document: 'Bron',
    support: 'Hulp',
    supportText:
      'Ziet u een cijfer dat niet klopt? Noteer de formule, de cel en de bron die BRON geeft, en bezorg die aan uw beheerder.',
    privacyTitle: 'Privacy',
    privacy: [
      'Fusiebegroting verzendt niets uit uw werkmap. Er is geen account, geen meting van gebruik en geen cookie.',
      'De cijfers van gemeenten staan als bestand bij de invoegtoepassing zelf en worden daar één keer gelezen. Office.js komt van Microsoft, zoals bij elke invoegtoepassing voor Excel.',
      'Alleen als u of uw beheerder een map met cijfers opgeeft, wordt ook die map gelezen. Er gaat niets mee naartoe: geen cookie, geen naam en niets uit uw werkmap.',
      'Wat u typt, blijft in uw werkmap.',
    ],
  },
} as const satisfies Record<Language, unknown>;

/** The fixed words around the texts of the functions. */
export function helpLabels(language: Language) {
  return labels[language];
}
