import { holdToEngine } from './hold-to-engine.examples.tsx';

holdToEngine(2, 3);
