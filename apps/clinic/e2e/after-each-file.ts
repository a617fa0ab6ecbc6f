import { afterAll } from 'vitest';
import { endVisits } from './open-page.ts';

afterAll(endVisits);
