import { Checkbox, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import {
  leningbesturen,
  type Leningantwoorden,
  type Leningtabel,
  type Leninguitkomst,
  type Leningvraag,
} from '../../../figures/leningen';
import { leningLabels } from '../../../i18n/leningLabels';
import type { Partner } from '../../../scenario';
import { formatDecimal } from '../../../spreadsheet/dutchNumber';
import { useServices } from '../../services';
import type { LeningenDraft } from './leningenDraft';

interface Properties {
  readonly tabellen: readonly Leningtabel[];
  readonly partners: readonly Partner[];
  readonly uitkomst: Leninguitkomst | undefined;
  readonly draft: LeningenDraft;
  readonly onChange: (draft: LeningenDraft) => void;
}

/** What only the user knows of the list; each is answered once, and none is guessed. */
export function Leningvragen({ tabellen, partners, uitkomst, draft, onChange }: Properties) {
  const labels = leningLabels(useServices().language).vragen;
  const { antwoorden } = draft;
  const answer = (change: Partial<Leningantwoorden>) => {
    onChange({ ...draft, antwoorden: { ...antwoorden, ...change } });
  };
  return (
    <>
      {tabellen.length > 1 && (
        <Field label={labels.tabel}>
          <RadioGroup
            value={draft.tabel === null ? '' : String(tabellen.indexOf(draft.tabel))}
            onChange={(_, { value }) => {
              const tabel = tabellen[Number(value)] ?? null;
              // What was answered of one sheet says nothing of another.
              onChange({ ...draft, tabel, antwoorden: { ...antwoorden, kolommen: new Map() } });
            }}
          >
            {tabellen.map(({ tabel, line }, index) => (
              <Radio key={index} value={String(index)} label={labels.tabelNaam(tabel, line)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {uitkomst?.vragen.map((vraag) => (
        <Vraag
          key={vraag.code === 'lening-vraag-kolom' ? `${vraag.code} ${vraag.kolom}` : vraag.code}
          vraag={vraag}
          partners={partners}
          rijen={uitkomst.lijst.lijnen.length}
          antwoorden={antwoorden}
          onAnswer={answer}
        />
      ))}
      {uitkomst?.lijst.lijnen.some(({ bestuur }) => bestuur === '') && (
        <Field label={labels.bestuur} hint={labels.bestuurHint}>
          <Select
            value={antwoorden.bestuur}
            onChange={(_, { value }) => {
              const bestuur = leningbesturen.find((each) => each === value);
              if (bestuur) answer({ bestuur });
            }}
          >
            {leningbesturen.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}

interface VraagProperties {
  readonly vraag: Leningvraag;
  readonly partners: readonly Partner[];
  /** So many loans the list has. */
  readonly rijen: number;
  readonly antwoorden: Leningantwoorden;
  readonly onAnswer: (change: Partial<Leningantwoorden>) => void;
}

function Vraag({ vraag, partners, rijen, antwoorden, onAnswer }: VraagProperties) {
  const { vragen: labels, kolomnamen } = leningLabels(useServices().language);
  switch (vraag.code) {
    case 'lening-vraag-kolom':
      return (
        <Keuze
          label={labels.kolom(kolomnamen[vraag.kolom])}
          value={String(antwoorden.kolommen.get(vraag.kolom) ?? '')}
          keuzes={vraag.keuzes.map(({ plaats, kop }) => [String(plaats), kop])}
          onChoose={(value) => {
            const kolommen = new Map([...antwoorden.kolommen, [vraag.kolom, Number(value)]]);
            onAnswer({ kolommen });
          }}
        />
      );
    case 'lening-vraag-gemeente':
      return (
        <Field label={labels.gemeente} hint={labels.gemeenteHint(vraag.rijen, rijen)}>
          <Select
            value={antwoorden.gemeente ?? ''}
            onChange={(_, { value }) => {
              onAnswer({ gemeente: value === '' ? null : value });
            }}
          >
            <option value="">{labels.gemeenteKies}</option>
            {partners.map(({ id, label }) => (
              <option key={id} value={label}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'lening-vraag-getallen': {
      const { voorbeelden, asThousands, asDecimals, thousands, dotDecimals } = vraag;
      const [voorbeeld = ''] = voorbeelden;
      return (
        <Keuze
          label={labels.getallen}
          hint={labels.getallenText(voorbeelden, thousands, dotDecimals)}
          value={antwoorden.getallen ?? ''}
          keuzes={[
            ['thousands', labels.asThousands(voorbeeld, formatDecimal(asThousands))],
            ['decimals', labels.asDecimals(voorbeeld, formatDecimal(asDecimals))],
          ]}
          onChoose={(value) => {
            onAnswer({ getallen: value === 'thousands' ? 'thousands' : 'decimals' });
          }}
        />
      );
    }
    case 'lening-vraag-rente': {
      const { voorbeelden, waarde } = vraag;
      const [voorbeeld = ''] = voorbeelden;
      return (
        <Keuze
          label={labels.rente}
          hint={labels.renteText(voorbeelden)}
          value={antwoorden.rente ?? ''}
          keuzes={[
            ['procent', labels.renteKeuze(voorbeeld, waarde / 100)],
            ['fractie', labels.renteKeuze(voorbeeld, waarde)],
          ]}
          onChoose={(value) => {
            onAnswer({ rente: value === 'procent' ? 'procent' : 'fractie' });
          }}
        />
      );
    }
    case 'lening-vraag-eenheid':
      return (
        <Keuze
          label={labels.eenheid}
          hint={labels.eenheidText}
          value={antwoorden.eenheid === null ? '' : String(antwoorden.eenheid)}
          keuzes={[
            ['1000', labels.eenheden['1000']],
            ['1', labels.eenheden['1']],
          ]}
          onChoose={(value) => {
            onAnswer({ eenheid: value === '1000' ? 1000 : 1 });
          }}
        />
      );
    case 'lening-vraag-tekens':
      return (
        <Checkbox
          label={labels.tekens}
          checked={antwoorden.omgekeerd}
          onChange={(_, { checked }) => {
            onAnswer({ omgekeerd: checked === true });
          }}
        />
      );
  }
}

interface KeuzeProperties {
  readonly label: string;
  readonly hint?: string;
  /** Empty as long as nothing is chosen. */
  readonly value: string;
  readonly keuzes: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function Keuze({ label, hint, value, keuzes, onChoose }: KeuzeProperties) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <RadioGroup
        value={value}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {keuzes.map(([each, text]) => (
          <Radio key={each} value={each} label={text} />
        ))}
      </RadioGroup>
    </Field>
  );
}
