/** How many rows are fetched at a time, and how many a page has where no script runs. */
export const WINDOW = 50

/** More than a person means to change by hand, and few enough to be answered at once. */
export const MOST_TOGETHER = 500
