export { shared as default } from '../../tsup.shared.ts';
