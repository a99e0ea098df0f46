export * from './resultaten';
export { uitkomst } from './uitkomst';
export { metScenario, metWijziging } from './variant';
