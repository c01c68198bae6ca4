from datetime import datetime, timedelta, timezone, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

berlin = ZoneInfo("Europe/Berlin")
york = ZoneInfo("America/New_York")
kolkata = ZoneInfo("Asia/Kolkata")
for zone in (berlin, york, kolkata, ZoneInfo("UTC"), ZoneInfo("Asia/Tokyo"), ZoneInfo("Australia/Sydney"), ZoneInfo("America/Sao_Paulo"), ZoneInfo("Europe/London")):
    for moment in (datetime(2024, 1, 15, 12, tzinfo=zone), datetime(2024, 7, 15, 12, tzinfo=zone)):
        print(zone, moment, moment.tzname(), moment.utcoffset(), moment.dst(), moment.timestamp(), moment.astimezone(timezone.utc))
print(repr(berlin), berlin.key, ZoneInfo("Europe/Berlin") is berlin, ZoneInfo.no_cache("Europe/Berlin") is berlin)
gap = datetime(2024, 3, 31, 2, 30, tzinfo=berlin)
overlap = datetime(2024, 10, 27, 2, 30, tzinfo=berlin)
for moment in (gap, gap.replace(fold=1), overlap, overlap.replace(fold=1)):
    print(moment, moment.tzname(), moment.utcoffset(), moment.astimezone(timezone.utc), moment.fold)
for hour in range(0, 4):
    utc = datetime(2024, 10, 27, hour, 30, tzinfo=timezone.utc)
    local = utc.astimezone(berlin)
    print(utc, local, local.fold, repr(local))
print(overlap == overlap.replace(fold=1).astimezone(timezone.utc), overlap - datetime(2024, 10, 26, 2, 30, tzinfo=berlin), overlap.astimezone(york))
start = datetime(2024, 3, 30, 12, tzinfo=berlin)
print(start + timedelta(days=1), (start + timedelta(days=1)).astimezone(timezone.utc) - start.astimezone(timezone.utc))
print(datetime.fromtimestamp(1700000000, york), datetime(2024, 5, 1, 9, tzinfo=york).astimezone(kolkata), f"{datetime(2024, 5, 1, 9, tzinfo=york):%H:%M %Z%z}")
print(time(12, tzinfo=berlin).utcoffset(), time(12, tzinfo=ZoneInfo("UTC")).utcoffset(), "Europe/Paris" in available_timezones())
for key in ("Mars/Base", "/etc/passwd", "../x"):
    try:
        ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError) as error:
        print(type(error).__name__, error if key == "Mars/Base" else "")
