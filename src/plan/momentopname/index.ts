export { getypteBandbreedtes } from './bandbreedtes';
export { opnamesoorten, type Opnamesoort, type Opnamevraag } from './opname';
export { opnameDoel, opnameGevoeligheid, type Gevoeligheidsresultaat } from './opnameGevoeligheid';
export { opnamePartners, opnameScenarios } from './opnameScenarios';
export { afdruk, opnamestand, opnamestempel, type Opnamestempel } from './stempel';
export { aannameeenheid, aannameformat, aannamelabel, doelzin, normzin, omslagzin } from './zinnen';
