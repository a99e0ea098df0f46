// jsdom asks every rule of every style sheet about every element before a test may ask whether that
// element is hidden, and half of a test's time goes there. Only the colours of the
// theme and rules that hide something are kept; how the pane looks is tested in a browser.
const kept = /^\.fui-FluentProvider|display:\s*none|visibility:\s*hidden/;
const { insertRule } = CSSStyleSheet.prototype;

CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return kept.test(rule) ? insertRule.call(this, rule, this.cssRules.length) : (index ?? 0);
};
