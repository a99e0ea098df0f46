import { Button, type ButtonProps } from '@fluentui/react-components';
import type { FunctionComponent, RefAttributes } from 'react';

/**
 * Fluent's button with the element that its `ref` really gives. Fluent infers that type from a
 * handler whose type changed in React 19.3, and arrives at `never`.
 */
export const RefButton = Button as unknown as FunctionComponent<
  ButtonProps & RefAttributes<HTMLButtonElement>
>;
