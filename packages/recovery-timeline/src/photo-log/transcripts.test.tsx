import { describeTranscripts } from '@osseo/testing/transcripts';

describeTranscripts(import.meta.dirname);
