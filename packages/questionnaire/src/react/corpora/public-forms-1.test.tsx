import { holdToEngine } from './hold-to-engine.examples.tsx';

holdToEngine(1, 3);
