interface WeekInfo {
  readonly firstDay: number;
}

/** ISO weekdays in the order of a calendar there: from Sunday in Brazil, from Monday in Germany. */
export function weekdaysIn(language: string): readonly number[] {
  const first = firstDayIn(language);
  return Array.from({ length: 7 }, (_, after) => ((first - 1 + after) % 7) + 1);
}

/** The name of an ISO weekday, such as 'Monday'. */
export function weekdayName(day: number, language: string): string {
  // The first of January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, day));
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** Monday where the browser does not know, as Firefox, and some only by an older name. */
function firstDayIn(language: string): number {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    readonly weekInfo?: WeekInfo;
    getWeekInfo?(): WeekInfo;
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
