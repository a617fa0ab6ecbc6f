import type { CivilDate } from '@osseo/core';
import type { Course } from '../courses/course.ts';
import type { PlanChange, PlanQuestion } from '../model/change.ts';

/** Something as it is for one person, with all that made it differ. */
export interface Personal<Item> {
  readonly item: Item;
  readonly changes: readonly PlanChange[];
}

/** Every course as it is for one person. */
interface PersonalCourses {
  readonly courses: readonly Course[];
  readonly changes: readonly PlanChange[];
  readonly questions: readonly PlanQuestion[];
}

/** Makes the courses of a plan a person's own. `forPerson` makes one. */
export type Personaliser = (courses: readonly Course[], anchor: CivilDate | null) => PersonalCourses;
