import random
from datetime import date, datetime, time, timedelta, timezone, tzinfo


class Summer(tzinfo):
    """One hour ahead from April to September."""

    def __init__(self, hours, name):
        self.hours = hours
        self.name = name

    def utcoffset(self, moment):
        return timedelta(hours=self.hours) + self.dst(moment)

    def dst(self, moment):
        return timedelta(hours=1 if moment is not None and 4 <= moment.month <= 9 else 0)

    def tzname(self, moment):
        return self.name + ("S" if self.dst(moment) else "")

    def __repr__(self):
        return f"Summer({self.name})"


class Broken(tzinfo):
    def utcoffset(self, moment):
        return 3

    def tzname(self, moment):
        return 4

    def dst(self, moment):
        return timedelta(days=2)


class Stamp(datetime):
    def label(self):
        return f"<{self:%d %b %Y %H:%M}>"


class Day(date):
    @property
    def quarter(self):
        return (self.month - 1) // 3 + 1


zone = Summer(1, "MID")
winter = datetime(2024, 1, 15, 12, tzinfo=zone)
summer = datetime(2024, 7, 15, 12, tzinfo=zone)
for moment in (winter, summer):
    print(moment, repr(moment), moment.utcoffset(), moment.dst(), moment.tzname())
    print(moment.astimezone(timezone.utc), moment.timetuple().tm_isdst, moment.timestamp())
    print(moment.astimezone(timezone(timedelta(hours=-5), "EST")).strftime("%H:%M %Z %z"))
print(summer - winter, summer > winter, datetime(2024, 7, 15, 10, tzinfo=timezone.utc) == summer)
print(datetime(2024, 6, 1, 12, tzinfo=timezone.utc).astimezone(zone), datetime.fromtimestamp(0, zone))
broken = Broken()
for make in (
    lambda: datetime(2020, 1, 1, tzinfo=broken).utcoffset(),
    lambda: datetime(2020, 1, 1, tzinfo=broken).tzname(),
    lambda: datetime(2020, 1, 1, tzinfo=broken).dst(),
    lambda: str(datetime(2020, 1, 1, tzinfo=broken)),
):
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

stamp = Stamp(2024, 2, 28, 23, 30)
later = stamp + timedelta(hours=25)
print(later.label(), type(later).__name__, type(later - stamp).__name__, type(stamp.replace(day=1)).__name__)
print(repr(stamp), Stamp.now().year >= 2024, Stamp.fromisoformat("2024-05-06").label(), Stamp.strptime("7/8/2023", "%d/%m/%Y").label())
day = Day(2024, 5, 17)
print(day.quarter, (day + timedelta(60)).quarter, type(day.replace(year=2020)).__name__, repr(day), Day.fromordinal(1), str(day))
print(sorted({day: 1, date(2024, 1, 1): 2}), day == date(2024, 5, 17), {date(2024, 5, 17): "found"}[day])

random.seed(7)
for _ in range(40):
    start = datetime(2000, 1, 1) + timedelta(days=random.randint(-700000, 2900000), microseconds=random.randint(0, 10**11))
    step = timedelta(random.randint(-900, 900), random.randint(-90000, 90000), random.randint(-10**7, 10**7))
    end = start + step
    print(start, step, end, end - start == step, end.isocalendar()[:], end.weekday(), end.timetuple().tm_yday, step * 3, step / 7, step // 9, step % timedelta(hours=1), step * 0.37)
    assert datetime.fromisoformat(end.isoformat()) == end and date.fromordinal(end.toordinal()) == end.date()
print(timedelta(hours=25).total_seconds(), timedelta(microseconds=1).total_seconds(), timedelta(days=999999999).total_seconds())
print(max(timedelta(1), timedelta(hours=25)), sum([timedelta(minutes=7)] * 9, timedelta()), timedelta(1) in [timedelta(hours=24)])
print([d.isoformat() for d in (date(2024, 2, 26) + timedelta(n) for n in range(5))], (date(2025, 1, 1) - date(2024, 1, 1)).days)
print(time(12, 30) < time(12, 31), time(10, tzinfo=timezone.utc) == time(12, tzinfo=timezone(timedelta(hours=2))), time(23, 59, 59, 999999).isoformat("milliseconds"))
match date(2024, 3, 1):
    case date(year=2024, month=month):
        print("month", month)
print(f"{datetime(2024, 3, 1, 14, 5):%I:%M %p on %A}", f"{timedelta(hours=1)!s:>12}", f"{date(2024, 3, 1)!r}")
print(datetime.strptime("Fri Mar 01 14:05:06.5 2024", "%a %b %d %H:%M:%S.%f %Y"), datetime.strptime("2024-060", "%Y-%j"), datetime.strptime("24-3-1 2PM", "%y-%m-%d %I%p"))
