import type { Signature } from '../../src/functions';
import { legalBasis } from '../../src/functions/legalBasis';
import { functionTexts } from '../../src/functions/texts';
import { errorName } from '../../src/i18n/errorNames';
import { helpLabels } from '../../src/i18n/helpLabels';
import type { Language } from '../../src/i18n/language';
import { formatDecimal } from '../../src/spreadsheet/dutchNumber';
import { dutchNotation, toLocalFormula } from '../../src/spreadsheet/formulaNotation';

/** A page of help: plain HTML without script, so that it opens anywhere and prints well. */
export interface HelpPage {
  readonly path: string;
  readonly html: string;
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin-bottom: 0.25rem; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
code, .formule { font-family: Consolas, "Liberation Mono", monospace; font-size: 0.95em; }
.formule { display: block; padding: 0.6rem 0.8rem; border: 1px solid; border-radius: 4px; overflow-x: auto; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
td.getal { text-align: right; font-variant-numeric: tabular-nums; }
nav { margin-bottom: 1.5rem; }
.bron { font-size: 0.9em; opacity: 0.85; }
`;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) =>
    character === '&'
      ? '&amp;'
      : character === '<'
        ? '&lt;'
        : character === '>'
          ? '&gt;'
          : '&quot;',
  );
}

function page(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;
}

/** One value of an example, as the cell shows it to the reader. */
export function shownValue(value: string | number, language: Language): string {
  if (typeof value === 'number') return formatDecimal(value);
  return value.startsWith('#') ? errorName(value, language) : value;
}

function shownResult(result: Signature['examples'][number]['result'], language: Language): string {
  if (typeof result !== 'object') return escapeHtml(shownValue(result, language));
  return result
    .map((row) => row.map((cell) => escapeHtml(shownValue(cell, language))).join(' · '))
    .join('<br>');
}

function syntax(signature: Signature): string {
  const names = signature.parameters.map(({ id, optional }) => (optional ? `[${id}]` : id));
  return `=FUSIE.${signature.id}(${names.join('; ')})`;
}

function functionPage(signature: Signature, language: Language): HelpPage {
  const labels = helpLabels(language);
  const text = functionTexts(language)[signature.id];
  const basis = legalBasis(signature.id);
  const parameters = signature.parameters
    .map(
      ({ id, optional }) =>
        `<tr><td><code>${id}</code></td><td>${optional ? labels.optional : labels.required}</td><td>${escapeHtml(text.parameters[id] ?? '')}</td></tr>`,
    )
    .join('\n');
  const examples = signature.examples
    .map(
      ({ formula, result, published }, index) =>
        `<tr><td>${escapeHtml(text.examples[index] ?? '')}<br><code>=${escapeHtml(toLocalFormula(formula, dutchNotation))}</code>${
          published
            ? `<br><span class="bron">${labels.published}: ${escapeHtml(published)}</span>`
            : ''
        }</td><td class="getal">${shownResult(result, language)}</td></tr>`,
    )
    .join('\n');
  const native = signature.nativeFormula
    ? `<h2>${labels.native}</h2>
<p>${labels.nativeIntro}</p>
<code class="formule">=${escapeHtml(toLocalFormula(signature.nativeFormula.replace(/[{}]/g, ''), dutchNotation))}</code>`
    : '';
  return {
    path: `help/${language}/${signature.id}.html`,
    html: page(
      language,
      `FUSIE.${signature.id}`,
      `<nav><a href="index.html">${labels.allFunctions}</a></nav>
<h1>FUSIE.${signature.id}</h1>
<p>${escapeHtml(text.summary)}</p>
<code class="formule">${escapeHtml(syntax(signature))}</code>
<h2>${labels.parameters}</h2>
<table><tbody>
${parameters}
</tbody></table>
<h2>${labels.result}</h2>
<p>${escapeHtml(text.result)}</p>
${examples ? `<h2>${labels.examples}</h2>\n<table><tbody>\n${examples}\n</tbody></table>` : ''}
${text.remarks.length > 0 ? `<h2>${labels.remarks}</h2>\n${list(text.remarks)}` : ''}
<h2>${labels.errors}</h2>
${list(text.errors)}
${native}
<h2>${labels.source}</h2>
<p>${escapeHtml(basis.article)}<br><span class="bron">${labels.status}: ${escapeHtml(basis.status)}. ${labels.document}: ${escapeHtml(basis.document)}.</span></p>`,
    ),
  };
}

function indexPage(catalogue: readonly Signature[], language: Language): HelpPage {
  const labels = helpLabels(language);
  const texts = functionTexts(language);
  const rows = catalogue
    .map(
      ({ id }) =>
        `<tr><td><a href="${id}.html"><code>FUSIE.${id}</code></a></td><td>${escapeHtml(texts[id].summary)}</td></tr>`,
    )
    .join('\n');
  return {
    path: `help/${language}/index.html`,
    html: page(
      language,
      labels.title,
      `<h1>${labels.title}</h1>
<p>${labels.intro}</p>
<table><tbody>
${rows}
</tbody></table>
<h2>${labels.support}</h2>
<p>${labels.supportText}</p>
<p><a href="privacy.html">${labels.privacyTitle}</a></p>`,
    ),
  };
}

function privacyPage(language: Language): HelpPage {
  const labels = helpLabels(language);
  return {
    path: `help/${language}/privacy.html`,
    html: page(
      language,
      labels.privacyTitle,
      `<nav><a href="index.html">${labels.allFunctions}</a></nav>
<h1>${labels.privacyTitle}</h1>
${labels.privacy.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}`,
    ),
  };
}

/** The pages of help in one language: one per function, an index and the privacy page. */
export function helpPages(catalogue: readonly Signature[], language: Language): HelpPage[] {
  return [
    indexPage(catalogue, language),
    privacyPage(language),
    ...catalogue.map((signature) => functionPage(signature, language)),
  ];
}
