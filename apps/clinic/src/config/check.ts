/** Says what keeps the clinic of `clinic.config.ts` from being published, in a second and without a build: `pnpm check`. */
import process from 'node:process';
import { clinic } from '../../clinic.config.ts';
import { clinicProblems } from './clinic-problems.ts';

const problems = clinicProblems(clinic);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length === 0) process.stdout.write('Nothing in clinic.config.ts keeps this site from being published.\n');
else process.exitCode = 1;
