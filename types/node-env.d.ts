/*
 * The one thing of Node that a part for the browser names: what a bundler puts in its place, `'production'` for what is
 * published. It merges with Node's own types where a program has them, and gives no other program any of them.
 */
declare namespace NodeJS {
  interface ProcessEnv {
    NODE_ENV?: string | undefined;
  }
  interface Process {
    env: ProcessEnv;
  }
}

declare var process: NodeJS.Process;
