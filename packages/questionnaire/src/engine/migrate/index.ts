export { migrateAnswers, type MigrationOptions } from './migrate-answers.ts';
export type {
  Change,
  Drop,
  LostItem,
  LostReason,
  Migration,
  MigrationMapping,
  MovedItem,
  Move,
  UnitChange,
} from './migration.ts';
