import { holdToEngine } from './hold-to-engine.examples.tsx';

holdToEngine(3, 3);
