export { makeReadingThread, type ReadingThread } from "./reading-thread.ts"
export { threadedOfficeReaders, threadedPdfReader } from "./threaded-readers.ts"
