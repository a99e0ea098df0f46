import type { ExpectedField, SourceProblem, UnreadSource } from '../../figures';
import type { Sentences } from '../sentences';

const stillWorks = 'De meegeleverde cijfers en wat al in uw werkmap staat, blijven bruikbaar.';

const expectedFields: Readonly<Record<ExpectedField, string>> = {
  version: 'versie 1 van het formaat',
  list: 'een lijst',
  object: 'een object',
  row: 'een rij van tien waarden',
  text: 'een tekst van hoogstens 1000 tekens, zonder onzichtbare tekens',
  'text-or-null': 'een tekst of null',
  'date-or-null': 'een dag die bestaat (jaar-maand-dag) of null',
  'file-name': 'een bestandsnaam zoals 71022.json, zonder map',
  municipality: 'een Vlaamse gemeente met haar NIS-code',
  'name-of-municipality': 'de naam van de gemeente met die NIS-code',
  'this-municipality': 'de gemeente van het bestand',
  years: 'een lijst van jaren (2000 tot 2099)',
  whole: 'een geheel getal groter dan 0',
  checksum: 'een SHA-256 van 64 hexadecimale tekens',
  report: 'rekening, meerjarenplan, studie of null',
  bestuur: 'een bestuur of null',
  quality: 'een kwaliteit zoals gepubliceerd of overgenomen',
  'place-in-list': 'een plaats in de lijst waarnaar ze verwijst',
  path: 'een pad uit de lijst van rubrieken',
  paths: 'een lijst van paden uit de lijst van rubrieken',
  'path-or-null': 'een pad uit de lijst van rubrieken of null',
  year: 'een jaar (2000 tot 2099)',
  number: 'een getal',
  unit: 'de eenheid van het pad',
  unique: 'iets dat er nog niet stond',
};

/** What is wrong, as the part of a sentence that follows the address. */
export const whyUnread: Sentences<SourceProblem> = {
  'source-address': ({ reason }) =>
    ({
      'no-address':
        'is geen adres van een map. Geef het hele adres, zoals https://voorbeeld.be/cijfers/',
      'not-https': 'begint niet met https://, en zonder https kan onderweg iets veranderen',
      credentials: 'bevat een naam of een wachtwoord, en die worden niet verstuurd',
      query: 'bevat een vraagteken of een hekje. Geef het adres van de map zelf',
    })[reason],
  'source-offline': () => 'is niet gevraagd, want deze computer heeft geen netwerk',
  'source-unreachable': () =>
    'gaf geen antwoord. Klopt het adres, dan laat de server (CORS) of het beleid van deze invoegtoepassing (connect-src) de vraag misschien niet toe',
  'source-timeout': ({ seconds }) =>
    `gaf geen volledig antwoord binnen ${String(seconds)} seconden`,
  'source-cancelled': () => 'is niet verder gevraagd, want u stopte',
  'source-refused': ({ status }) =>
    status === 404
      ? 'bestaat niet op de server (HTTP 404)'
      : status === 401 || status === 403
        ? `is niet openbaar (HTTP ${String(status)})`
        : `werd door de server geweigerd (HTTP ${String(status)})`,
  'source-busy': ({ status, attempts, seconds }) =>
    `kwam niet, ook niet na ${attempts === 1 ? 'één poging' : `${String(attempts)} pogingen`} (HTTP ${String(status)})${
      seconds === null ? '' : `: de server vraagt ${String(seconds)} seconden te wachten`
    }`,
  'source-redirect': () => 'verwijst door naar een ander adres, en dat wordt niet gevolgd',
  'source-too-large': ({ most }) =>
    `is te groot: hoogstens ${String(most / 1000).replace('.', ',')} kB wordt gelezen`,
  'source-cut-off': () => 'kwam maar half binnen: de verbinding brak af',
  'source-not-json': ({ html }) =>
    html ? 'gaf een webpagina in plaats van JSON' : 'is geen leesbare JSON',
  'source-checksum': () =>
    'is niet het bestand dat index.json belooft: het controlegetal klopt niet',
  'source-schema': ({ list, row, field, given, expected }) => {
    const place = [
      list === null ? '' : `${list}, rij ${String(row ?? 0)}`,
      field === '' ? '' : `veld ${field}`,
    ]
      .filter(Boolean)
      .join(', ');
    return `klopt niet${place === '' ? '' : ` (${place})`}: er ${
      given === '' ? 'staat niets' : `staat ${given}`
    }, verwacht wordt ${expectedFields[expected]}`;
  },
  'source-without': ({ id }) => `heeft geen bestand voor gemeente ${id}`,
};

const whatToDo: Readonly<Record<Exclude<SourceProblem['code'], 'source-address'>, string>> = {
  'source-offline': 'Herstel de verbinding en probeer opnieuw.',
  'source-unreachable':
    'Kijk het adres na, of vraag uw beheerder het toe te voegen aan connect-src.',
  'source-timeout': 'Probeer later opnieuw.',
  'source-cancelled': 'Begin opnieuw wanneer u wilt.',
  'source-refused': 'Kijk het adres na bij wie de map aanbiedt.',
  'source-busy': 'Probeer later opnieuw.',
  'source-redirect': 'Geef het adres waar de map echt staat.',
  'source-too-large': 'Meld dit aan wie de map aanbiedt.',
  'source-cut-off': 'Probeer opnieuw.',
  'source-not-json': 'Kijk na of het adres dat van een map met index.json is.',
  'source-checksum':
    'Probeer over enkele minuten opnieuw; blijft het zo, meld het aan wie de map aanbiedt.',
  'source-schema': 'Meld dit aan wie de map aanbiedt: "npm run figures -- check" zegt hetzelfde.',
  'source-without': 'Kies een gemeente uit de lijst.',
};

/** "https://… is niet openbaar (HTTP 403)". */
export function unreadClause(problem: SourceProblem): string {
  const why = whyUnread[problem.code] as (known: SourceProblem) => string;
  return `${problem.code === 'source-address' ? `"${problem.given}"` : problem.url} ${why(problem)}`;
}

function sentence(problem: SourceProblem): string {
  return [
    `${unreadClause(problem)}.`,
    ...(problem.code === 'source-address' ? [] : [whatToDo[problem.code]]),
    stillWorks,
  ].join(' ');
}

export const sourceProblems: Sentences<SourceProblem> = {
  'source-address': sentence,
  'source-offline': sentence,
  'source-unreachable': sentence,
  'source-timeout': sentence,
  'source-cancelled': sentence,
  'source-refused': sentence,
  'source-busy': sentence,
  'source-redirect': sentence,
  'source-too-large': sentence,
  'source-cut-off': sentence,
  'source-not-json': sentence,
  'source-checksum': sentence,
  'source-schema': sentence,
  'source-without': sentence,
};

/** Behind the answer that there is no figure: it may stand in what could not be read. */
export function unreadNote(unread: readonly UnreadSource[] | undefined): string {
  const [first, ...others] = unread ?? [];
  if (!first) return '';
  return ` Het kan staan in een map van uw organisatie die niet gelezen is: ${unreadClause(first.reason)}${
    others.length > 0 ? ` (en nog ${String(others.length)})` : ''
  }. Herlaad de invoegtoepassing om opnieuw te proberen.`;
}
