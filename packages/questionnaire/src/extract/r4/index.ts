export { r4Shape } from './r4-shape.ts';
