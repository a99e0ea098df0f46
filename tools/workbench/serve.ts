import { NoAddInError, PortInUseError, startWorkbench } from './server';

/** `npm start`. PORT chooses another port than 3000. */
const port = Number(process.env.PORT ?? '3000');

try {
  const { url } = await startWorkbench({ port });
  console.log(`De werkbank staat open op ${url} (stoppen: Ctrl+C).`);
} catch (problem) {
  if (!(problem instanceof PortInUseError || problem instanceof NoAddInError)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
