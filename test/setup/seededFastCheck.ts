// What stands in for fast-check: the same draws on every machine, so that two runs tell the same.
// Others: `FC_SEED=7 npx jest test/scenario`. A draw that fails becomes a case of its own.
import fc from '../../node_modules/fast-check/lib/cjs/fast-check.js';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? '20250101') });

export default fc;
