import { configure } from '@testing-library/react';

// A second, which is the library's own, is less than a part takes to load on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
