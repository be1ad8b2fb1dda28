import * as fc from 'fast-check';

// A mutant is killed or not by the same cases in every run.
fc.configureGlobal({ seed: 2019 });
