import calendar
import datetime

print(calendar.month(2024, 2))
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2023, 10, w=3, l=1))
print(calendar.calendar(2025, m=4)[:700])
calendar.prmonth(1999, 12)
print(calendar.monthrange(2024, 2), calendar.monthrange(1900, 2), calendar.weekday(2024, 5, 17), calendar.isleap(2000), calendar.leapdays(2000, 2025))
print(calendar.monthcalendar(2024, 9), calendar.weekheader(3), calendar.firstweekday())
c = calendar.Calendar(6)
print(list(c.iterweekdays()), c.firstweekday, list(c.itermonthdays(2024, 2))[:8], list(c.itermonthdays2(2024, 2))[:3], list(c.itermonthdays3(2024, 1))[:2], list(c.itermonthdays4(2024, 12))[-2:])
print(list(c.itermonthdates(2024, 3))[0], c.monthdatescalendar(2024, 3)[-1], len(c.yeardayscalendar(2024)), c.monthdays2calendar(2024, 4)[0])
print(list(calendar.month_name), calendar.month_abbr[3], calendar.day_name[0], list(calendar.day_abbr), calendar.day_name[1:3], len(calendar.month_name))
print(calendar.MONDAY, calendar.Month.MARCH, calendar.Day(6), repr(calendar.FRIDAY), calendar.DECEMBER + 1, calendar.Month(2).name)
print(calendar.timegm((2024, 1, 2, 3, 4, 5, 0, 0, 0)), calendar.timegm(datetime.datetime(1970, 1, 2).timetuple()))
for wrong in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(7), lambda: calendar.weekday(2024, 2, 30), lambda: calendar.month(2024, 0)):
    try:
        print(wrong())
    except ValueError as error:
        print(type(error).__name__, error)
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.month(2024, 6))


class Marked(calendar.TextCalendar):
    def formatday(self, day, weekday, width):
        return super().formatday(day, weekday, width) if weekday < 5 else "*".center(width)


print(Marked().formatmonth(2024, 6))
