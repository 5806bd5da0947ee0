export { atOnce } from '../../src/core/steps';
