import { Button, Link, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { importLabels } from '../../i18n/importLabels';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { exampleFolder, type ExampleAnswer } from './exampleFiles';
import { Fold } from './Fold';

/** Files to try with; their list is fetched by who opens it. */
export function ExampleFiles() {
  const labels = importLabels(useServices().language).examples;
  return <Fold summary={labels.title}>{() => <Examples />}</Fold>;
}

function Examples() {
  const { language, loadExamples } = useServices();
  const labels = importLabels(language).examples;
  const styles = useStyles();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<ExampleAnswer>();
  useEffect(() => {
    let mounted = true;
    void loadExamples().then((found) => {
      if (mounted) setAnswer(found);
    });
    return () => {
      mounted = false;
    };
  }, [loadExamples, attempt]);
  if (!answer) return <Spinner size="tiny" label={labels.loading} />;
  if (!answer.ok) {
    return (
      <div role="alert" className={styles.stack}>
        <p className={styles.text}>{labels.failed(answer.detail ?? labels.wrong)}</p>
        <div>
          <Button
            size="small"
            onClick={() => {
              setAnswer(undefined);
              setAttempt(attempt + 1);
            }}
          >
            {labels.retry}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      <p className={styles.quiet}>{labels.text}</p>
      <ul className={styles.list}>
        {answer.files.map(({ file, schema, title }) => (
          <li key={file}>
            <Link
              className={styles.target}
              href={`${exampleFolder}${encodeURIComponent(file)}`}
              download={file}
            >
              {title}
            </Link>{' '}
            <span className={styles.quiet}>({schema})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
