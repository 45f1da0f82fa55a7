"""Makes the time vectors beside this file, from outside judges only.

Recipe:  python3 -m venv v && v/bin/pip install holidays==0.109 python-dateutil==2.9.0.post0 \
                 numpy==2.4.6 lunardate==0.3.0
         v/bin/python tests/data/vectors/make_time.py

viet_nam_days.txt    PyPI holidays: a line a year, a letter a day: W worked, r not worked. 24 November
                     is set aside (counted as if it were no holiday).
lunar.csv            PyPI lunardate (UTC+8): first day of the first lunar month, tenth of the third.
                     UTC+7 and UTC+8 agree on both in all years listed.
working.csv          numpy busday_offset, over the days of the first file with what the package lacks
                     added by hand from the press (ADDED below).
months.csv           dateutil relativedelta: date plus months, which clamps to the end of the month.
recurrences.csv      dateutil rrule where its meaning is ours: no occurrence is missing from a month or
                     year. rrule SKIPS a month without the day (31 January monthly gives 31 March
                     next), so starts after the 28th use start + n * relativedelta instead.
"""

import datetime as dt
import pathlib
import random

import holidays
import numpy as np
from dateutil.relativedelta import relativedelta
from dateutil.rrule import DAILY, MONTHLY, WEEKLY, YEARLY, rrule
from lunardate import LunarDate

here = pathlib.Path(__file__).parent
random.seed(20261124)
FIRST, LAST = 2010, 2027
day = dt.timedelta(days=1)
start, end = dt.date(FIRST, 1, 1), dt.date(LAST + 1, 1, 1)

# The years around are needed: 27 December 2014 is worked for 2 January 2015.
vn = holidays.VN(years=range(FIRST - 1, LAST + 2))


def worked(d):
    if (d.month, d.day) == (11, 24):
        return d.weekday() < 5
    return vn.is_working_day(d)


def write(name, lines):
    (here / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


days = []
for year in range(FIRST, LAST + 1):
    d, letters = dt.date(year, 1, 1), ""
    while d.year == year:
        letters += "W" if worked(d) else "r"
        d += day
    days.append(f"{year} {letters}")
write("viet_nam_days.txt", days)

lunar = []
for year in range(FIRST, LAST + 1):
    lunar.append(
        f"{year},{LunarDate(year, 1, 1).to_solar_date()},{LunarDate(year, 3, 10).to_solar_date()}"
    )
write("lunar.csv", lunar)

# Off and worked instead, as the press reported the announcements of 2011, 2013, 2014 and 2026; the
# fifth of February 2014 is in lieu of Sunday the second.
ADDED = """
2011-01-31 off  2011-01-29 worked  2011-02-01 off  2011-01-30 worked  2011-04-11 off  2011-04-09 worked
2012-12-31 off  2013-01-05 worked  2013-02-15 off  2013-02-23 worked
2014-01-28 off  2014-01-25 worked  2014-01-29 off  2014-02-08 worked  2014-02-05 off
2026-01-02 off  2026-01-10 worked
""".split()
exchange = {dt.date.fromisoformat(d): w == "worked" for d, w in zip(ADDED[::2], ADDED[1::2])}
rest, d = [], start
while d < end:
    if not exchange.get(d, worked(d)):
        rest.append(d)
    d += day
calendar = np.busdaycalendar(weekmask="1111111", holidays=rest)
lines = ["anchor,n,forward,backward,rolled"]
span = (end - start).days
for i in range(1500):
    # Half of the anchors fall into the weeks around the lunar New Year and the April and
    # September holidays, where the calendar is not just weekends.
    if i % 2:
        year = random.randint(FIRST, LAST)
        month, dom = random.choice([(1, 15), (2, 5), (4, 25), (8, 28), (12, 20)])
        anchor = dt.date(year, month, dom) + day * random.randint(0, 15)
    else:
        anchor = start + day * random.randint(0, span - 1)
    n = random.choice([1, 1, 2, 3, 5, 5, 7, 10, 15, 30, 60, 250])
    room = dt.timedelta(days=2 * n + 30)
    if anchor - room < start or anchor + room > end:
        continue
    forward = np.busday_offset(anchor, n, roll="backward", busdaycal=calendar)
    backward = np.busday_offset(anchor, -n, roll="forward", busdaycal=calendar)
    rolled = np.busday_offset(anchor + day * n, 0, roll="forward", busdaycal=calendar)
    lines.append(f"{anchor},{n},{forward},{backward},{rolled}")
write("working.csv", lines)

lines = ["date,months,result"]
for i in range(600):
    d = dt.date(random.randint(1900, 2100), random.randint(1, 12), 1)
    d = d + day * (random.randint(27, 30) if i % 2 else random.randint(0, 27))
    months = random.choice([1, -1, 2, 3, 6, -6, 11, 12, -12, 13, 24, 48, 120, random.randint(-900, 900)])
    lines.append(f"{d},{months},{d + relativedelta(months=months)}")
write("months.csv", lines)

lines = ["start,unit,every,occurrences"]
names = {DAILY: "days", WEEKLY: "weeks", MONTHLY: "months", YEARLY: "years"}
for i in range(80):
    freq = [DAILY, WEEKLY, MONTHLY, YEARLY][i % 4]
    every = random.choice([1, 1, 2, 3, 6, 18])
    s = dt.datetime(random.randint(2000, 2030), random.randint(1, 12), random.randint(1, 28))
    found = [o.date() for o in rrule(freq, dtstart=s, interval=every, count=12)]
    lines.append(f"{s.date()},{names[freq]},{every}," + " ".join(map(str, found)))
for s, unit, every in [
    (dt.date(2023, 1, 29), "months", 1),
    (dt.date(2023, 1, 30), "months", 1),
    (dt.date(2023, 1, 31), "months", 1),
    (dt.date(2024, 8, 31), "months", 3),
    (dt.date(2024, 2, 29), "years", 1),
    (dt.date(2024, 2, 29), "years", 3),
]:
    found = [s + relativedelta(**{unit: every * n}) for n in range(12)]
    lines.append(f"{s},{unit},{every}," + " ".join(map(str, found)))
write("recurrences.csv", lines)
