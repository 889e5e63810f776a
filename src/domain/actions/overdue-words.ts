/** "1 day over"; of days past the due date. */
export const overdueWords = (days: number): string => (days === 1 ? '1 day over' : `${days} days over`);
