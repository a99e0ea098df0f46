import { formatDefaults } from './formatDefaults';

/** The parts of a look that a style may leave alone (`includeFont`, …). */
const aspects = {
  IncludeAlignment:
    /^(?:HorizontalAlignment|VerticalAlignment|WrapText|IndentLevel|ShrinkToFit|TextOrientation)$/,
  IncludeBorder: /^Borders\./,
  IncludeFont: /^Font\./,
  IncludeNumber: /^NumberFormat$/,
  IncludePatterns: /^Fill\./,
  IncludeProtection: /^Locked$|^FormulaHidden$/,
} as const;

export type Aspect = keyof typeof aspects;
export const aspectNames = Object.keys(aspects) as Aspect[];

/** The settings that a style can hold; a width or a hidden row is none of its business. */
const styled = Object.keys(formatDefaults).filter((property) =>
  Object.values(aspects).some((pattern) => pattern.test(property)),
);

export interface WorkbookStyle {
  readonly name: string;
  readonly builtIn: boolean;
  readonly settings: Map<string, unknown>;
  readonly left: Set<Aspect>;
}

export const normal = 'Normal';

/** Cell styles that every workbook has; a new style cannot take their names. */
const builtInNames = [
  normal,
  'Bad',
  'Calculation',
  'Check Cell',
  'Comma',
  'Comma [0]',
  'Currency',
  'Currency [0]',
  'Explanatory Text',
  'Good',
  'Heading 1',
  'Heading 2',
  'Heading 3',
  'Heading 4',
  'Hyperlink',
  'Input',
  'Linked Cell',
  'Neutral',
  'Note',
  'Output',
  'Percent',
  'Title',
  'Total',
  'Warning Text',
];

/** The cell styles of the workbook, by name without regard to case. */
export class StyleBook {
  private readonly styles = new Map<string, WorkbookStyle>();

  constructor() {
    for (const name of builtInNames) this.put(name, true);
    const link = this.find('Hyperlink')?.settings;
    link?.set('Font.Color', '#0563C1').set('Font.Underline', 'Single');
  }

  all(): readonly WorkbookStyle[] {
    return [...this.styles.values()];
  }

  find(name: string): WorkbookStyle | undefined {
    return this.styles.get(name.toLowerCase());
  }

  add(name: string): WorkbookStyle {
    return this.put(name, false);
  }

  remove(name: string): void {
    this.styles.delete(name.toLowerCase());
  }

  /** True when cells of this style get this setting from it. */
  includes(name: string, property: string): boolean {
    const style = this.find(name);
    const aspect = aspectNames.find((one) => aspects[one].test(property));
    return style !== undefined && aspect !== undefined && !style.left.has(aspect);
  }

  value(name: string, property: string): unknown {
    return this.find(name)?.settings.get(property) ?? formatDefaults[property] ?? null;
  }

  /** All settings that cells of this style get. */
  formats(name: string): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      styled
        .filter((property) => this.includes(name, property))
        .map((property) => [property, this.value(name, property)]),
    );
  }

  private put(name: string, builtIn: boolean): WorkbookStyle {
    const style: WorkbookStyle = { name, builtIn, settings: new Map(), left: new Set() };
    this.styles.set(name.toLowerCase(), style);
    return style;
  }
}
