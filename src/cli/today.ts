/** The present day in Vietnam, YYYY-MM-DD. */
export function todayInVietnam(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
}

/** A moment as people there read it: 2022-07-28 09:30. */
export function localMinute(moment: string): string {
  return new Date(moment).toLocaleString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).slice(0, 16)
}
