import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Figures } from '../../figures';
import { fondsLabels } from '../../i18n/fondsLabels';
import { meestePartners } from '../../scenario';
import { MunicipalitySearch } from '../gemeenten/MunicipalitySearch';
import { municipalityOf } from '../scenario/scenarioDraft';
import { SheetsBuildCard } from '../scenario/SheetsBuildCard';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { isEigenNaam, naamVan, vanVandaag, type Fusiekeuze } from './fusiekeuze';
import { useFondsStyles } from './styles';
import { useFondsBuild } from './useFonds';

interface Properties {
  readonly figures: Figures;
  readonly keuze: Fusiekeuze;
  readonly onKeuze: (keuze: Fusiekeuze) => void;
  readonly onChanged: () => void;
}

/** Which municipalities merge, and the building of the sheets. */
export function Bouw({ figures, keuze, onKeuze, onChanged }: Properties) {
  const labels = fondsLabels(useServices().language).bouw;
  const styles = useStyles();
  const { naam, gemeenten, jaar } = keuze;
  const isFusie = gemeenten.length > 1 && naam.trim() !== '';
  const build = useFondsBuild({
    figures,
    voorstel: isFusie ? { naam: naam.trim(), gemeenten, jaar } : undefined,
    shown: 'fondsBlokken',
    onChanged,
  });
  const latestForget = useRef(build.forget);
  useEffect(() => {
    latestForget.current = build.forget;
  });
  const change = (next: Fusiekeuze) => {
    // A look at another merger no longer counts.
    latestForget.current();
    onKeuze(next);
  };
  return (
    <div className={styles.stack}>
      <Partners figures={figures} keuze={keuze} onKeuze={change} />
      {gemeenten.length > 1 && (
        <Field
          label={labels.naam}
          hint={labels.naamHint}
          {...(naam.trim() === '' ? { validationMessage: labels.naamLeeg } : {})}
        >
          <Input
            value={naam}
            onChange={(_, { value }) => {
              change({ ...keuze, naam: value });
            }}
          />
        </Field>
      )}
      <SheetsBuildCard build={build} labels={labels.knoppen} />
    </div>
  );
}

function Partners({ figures, keuze, onKeuze }: Omit<Properties, 'onChanged'>) {
  const labels = fondsLabels(useServices().language).bouw;
  const styles = useStyles();
  const own = useFondsStyles();
  const [query, setQuery] = useState('');
  const [told, setTold] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const { gemeenten, opvolgers } = keuze;
  const partners = gemeenten.map((nis) => municipalityOf(figures, nis));
  // What was pressed may be gone: the keyboard goes on in the search field.
  const toSearch = () => place.current?.querySelector('input')?.focus();
  const replace = (next: readonly string[]) => {
    const chosen = next.map((nis) => municipalityOf(figures, nis));
    const naam = isEigenNaam(keuze.naam, partners)
      ? keuze.naam
      : next.length > 1
        ? naamVan(chosen)
        : '';
    onKeuze({ ...keuze, gemeenten: next, naam, opvolgers: [] });
    toSearch();
  };
  const add = (id: string) => {
    setQuery('');
    const municipality = municipalityOf(figures, id);
    if (municipality.tot !== null) {
      const next = vanVandaag(figures, municipality);
      setTold(labels.vroeger(municipality.naam, next?.naam ?? ''));
      toSearch();
    } else if (gemeenten.includes(id)) {
      setTold(labels.al(municipality.naam));
      toSearch();
    } else {
      setTold(labels.toegevoegd(municipality.naam));
      replace([...gemeenten, id]);
    }
  };
  return (
    <div ref={place} className={styles.stack} role="group" aria-label={labels.partners}>
      <span className={own.label}>{labels.partners}</span>
      {opvolgers.length > 0 && <p className={styles.text}>{labels.opvolgers(opvolgers)}</p>}
      <div role="status" className={styles.quiet}>
        {told} {gemeenten.length === 0 ? labels.geen : gemeenten.length === 1 ? labels.een : ''}
      </div>
      {partners.length > 0 && (
        <ul aria-label={labels.gekozen} className={styles.plainList}>
          {partners.map(({ nis, naam }) => (
            <li key={nis} className={own.partner}>
              <span>{naam}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={labels.verwijder(naam)}
                onClick={() => {
                  setTold(labels.verwijderd(naam));
                  replace(gemeenten.filter((each) => each !== nis));
                }}
              >
                <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {gemeenten.length < meestePartners && (
        <MunicipalitySearch figures={figures} query={query} onQuery={setQuery} onChoose={add} />
      )}
    </div>
  );
}
