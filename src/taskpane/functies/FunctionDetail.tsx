import { Link, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { BackButton } from '../BackButton';
import type { Example, Signature } from '../../functions';
import { helpPath } from '../../functions/metadata';
import type { CellValue } from '../../office';
import { Formula } from '../Formula';
import { InsertActions } from '../InsertActions';
import { ResultTable } from '../ResultTable';
import { useLabels, useServices } from '../services';
import { shownValue } from '../shownValue';
import { useStyles } from '../styles';
import { formulaTemplate } from './formulaTemplate';

interface Properties {
  readonly signature: Signature;
  readonly onBack: () => void;
}

/** One function: meaning, arguments, examples, source, and the way into the workbook. */
export function FunctionDetail({ signature, onBack }: Properties) {
  const { texts, legalBasis, language } = useServices();
  const labels = useLabels().functies;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { id } = signature;
  const text = texts[id];
  const basis = legalBasis(id);
  const template = formulaTemplate(signature);
  return (
    <article className={styles.screen}>
      <BackButton label={labels.back} onBack={onBack} />
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        FUSIE.{id}
      </h2>
      <p className={styles.text}>{text.summary}</p>
      <Section heading={labels.template}>
        <Formula formula={`=${template}`} />
        <p className={styles.quiet}>{labels.templateHint}</p>
        <InsertActions formula={template} name={`FUSIE.${id}`} />
      </Section>
      <Section heading={labels.arguments}>
        <Arguments signature={signature} />
      </Section>
      <Section heading={labels.result}>
        <p className={styles.text}>{text.result}</p>
      </Section>
      {signature.examples.length > 0 && (
        <Section heading={labels.examples}>
          {signature.examples.map((example, index) => (
            <div key={example.formula} className={styles.card}>
              <p className={styles.text}>{text.examples[index]}</p>
              <Formula formula={`=${example.formula}`} />
              <div>
                {labels.exampleResult}{' '}
                <ResultTable values={exampleCells(example)} label={labels.result} />
              </div>
              {example.published !== undefined && (
                <p className={styles.quiet}>{labels.published(example.published)}</p>
              )}
              <InsertActions formula={example.formula} />
            </div>
          ))}
        </Section>
      )}
      <Sentences heading={labels.remarks} sentences={text.remarks} />
      <Sentences heading={labels.errors} sentences={text.errors} />
      {signature.nativeFormula !== undefined && (
        <Section heading={labels.native}>
          <p className={styles.text}>{labels.nativeIntro}</p>
          <Formula formula={`=${signature.nativeFormula.replace(/[{}]/g, '')}`} />
        </Section>
      )}
      <Section heading={labels.source}>
        <p className={styles.text}>{basis.article}</p>
        <p className={styles.quiet}>
          {labels.status}: {basis.status}
        </p>
        <p className={styles.quiet}>
          {labels.document}: {basis.document}
        </p>
      </Section>
      <Link href={helpPath(id, language)} target="_blank" rel="noopener">
        {labels.help}
      </Link>
    </article>
  );
}

function Section({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.stack}>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </section>
  );
}

function Sentences({ heading, sentences }: { heading: string; sentences: readonly string[] }) {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <Section heading={heading}>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}

function Arguments({ signature }: { signature: Signature }) {
  const { texts, language } = useServices();
  const labels = useLabels();
  const styles = useStyles();
  const { id, parameters } = signature;
  return (
    <ul className={mergeClasses(styles.plainList, styles.stack)}>
      {parameters.map((parameter) => (
        <li key={parameter.id}>
          <code className={styles.code}>{parameter.id}</code>{' '}
          {parameter.optional && (
            <span className={styles.quiet}>
              (
              {parameter.default === undefined
                ? labels.functies.optional
                : labels.functies.byDefault(shownValue(parameter.default, language, ''))}
              )
            </span>
          )}
          <p className={styles.text}>{texts[id].parameters[parameter.id]}</p>
        </li>
      ))}
    </ul>
  );
}

/** The printed result of an example as cells; a text that begins with `#` is an error. */
function exampleCells({ result }: Example): CellValue[][] {
  const rows = typeof result === 'object' ? result : [[result]];
  return rows.map((row) =>
    row.map((value) =>
      typeof value === 'string' && value.startsWith('#') ? { code: value } : value,
    ),
  );
}
