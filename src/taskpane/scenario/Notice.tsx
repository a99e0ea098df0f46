import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useScenarioStyles } from './styles';

interface Properties {
  /** Only the edge differs in colour: the words say what it is. */
  readonly look?: 'plain' | 'trouble' | 'warning' | 'success';
  readonly role?: 'alert' | 'status';
  readonly children: ReactNode;
}

export function Notice({ look = 'plain', role, children }: Properties) {
  const own = useScenarioStyles();
  return (
    <div
      className={mergeClasses(own.notice, look !== 'plain' && own[look])}
      {...(role ? { role } : {})}
    >
      {children}
    </div>
  );
}
