//! The working calendar of Viet Nam as sourced rows.
//!
//! **What it covers.** 2010-01-01 until 2028-01-01. 2010 is the first year in which days were
//! exchanged, and sources on exchanges go back that far; 2027 is the one year that can be projected
//! from the rules and the lunar table before its announcement. The rows of 2027 and those of 24
//! November are [`Status::Projected`], all others [`Status::Announced`].
//!
//! **Where it comes from.** `Reported`, not read in the announcements themselves: the rows follow
//! the Python package `holidays` 0.109 (country VN, MIT), which cites the Labour Codes of 1994, 2012
//! and 2019 and the announcements of single years. Lunar New Year and the Hùng Kings' day were
//! compared with four other sources, an astronomical computation among them. The package lacks
//! exchanges of days that the press reported with their dates; they are rows with that source: 2011
//! (official letter 9529/VPCP-KGVX of 31 December 2010: lunar New Year and the Hùng Kings' day), 2013
//! (31 December 2012 and 15 February 2013), 2014 (28 and 29 January, and 5 February in lieu), 2026
//! (official letter 12729/VPCP-KGVX of 25 December 2025: 2 January). Others may be missing.
//!
//! **The week** is Monday to Friday, that of state agencies.
//!
//! **24 November** (*Ngày Văn hóa Việt Nam*) was chosen as a day off by Politburo Resolution
//! 80-NQ/TW of 7 January 2026; whether the Labour Code, Art. 112, was amended accordingly was not
//! found. It is a holiday only with [`CultureDay::On`].
//!
//! ```
//! use danchu::Truth;
//! use danchu::catalogue::calendar::{CultureDay, viet_nam};
//! use danchu::time::Date;
//! let day = Date::literal(2026, 11, 24);
//! assert_eq!(viet_nam(CultureDay::Off).is_working(day), Truth::Yes);
//! assert_eq!(viet_nam(CultureDay::On).is_working(day), Truth::No);
//! assert_eq!(viet_nam(CultureDay::Off).is_working(Date::literal(2028, 1, 3)), Truth::Unknown);
//! ```

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::time::Status::{Announced, Projected};
use crate::time::{CalendarRows, Date, Holiday, Period, Status, Swap, WeekDay, WorkingCalendar};

/// The days that the calendar of Viet Nam knows.
pub const COVERAGE: Period = Period::between(Date::literal(2010, 1, 1), Date::literal(2028, 1, 1));

/// Whether 24 November, Vietnam Cultural Day (*Ngày Văn hóa Việt Nam*), is a holiday from 2026 on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[expect(clippy::exhaustive_enums, reason = "a switch has two positions")]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum CultureDay {
    /// A working day: no statute was found that says otherwise.
    #[default]
    Off,
    /// A holiday, as the Politburo chose.
    On,
}

/// The working calendar of Viet Nam (*lịch làm việc của Việt Nam*), for state agencies.
///
/// Building it walks its 6574 days; keep it and share it.
#[must_use]
pub fn viet_nam(culture_day: CultureDay) -> WorkingCalendar {
    // The rows are constant and a test builds both calendars; if they were ever inconsistent the
    // calendar would know no day and every answer would be "unknown calendar", not a wrong day.
    WorkingCalendar::try_new(rows(culture_day)).unwrap_or_default()
}

/// The rows that [`viet_nam`] is built from, to print, export or amend.
#[must_use]
pub fn rows(culture_day: CultureDay) -> CalendarRows {
    let (id, holidays) = match culture_day {
        CultureDay::Off => ("viet-nam", Cow::Borrowed(HOLIDAYS)),
        CultureDay::On => {
            let both: Vec<Holiday> = HOLIDAYS.iter().chain(CULTURE_DAYS).cloned().collect();
            ("viet-nam+culture-day", Cow::Owned(both))
        }
    };
    let mut rows = CalendarRows::new(id, COVERAGE);
    rows.weekly_rest = Cow::Borrowed(&[WeekDay::Saturday, WeekDay::Sunday]);
    rows.holidays = holidays;
    rows.swaps = Cow::Borrowed(SWAPS);
    rows
}

const PACKAGE: &str = "PyPI holidays 0.109 (VN), reported";
const LETTER_12729: &str = "12729/VPCP-KGVX (2025-12-25), reported by the press";
const LETTER_9529: &str = "9529/VPCP-KGVX (2010-12-31), reported by the press";
const SCHEDULE_2013: &str = "schedule of days off of 2013, reported by the press (2012-12-28)";
const SCHEDULE_2014: &str = "schedule of days off of 2014, reported by the press";
const RESOLUTION_80: &str = "80-NQ/TW (2026-01-07), reported by the press";

/// A name in Vietnamese and English.
type Name = (&'static str, &'static str);

const NEW_YEAR: Name = ("Tết Dương lịch", "New Year's Day");
const NEW_YEAR_LIEU: Name = ("Tết Dương lịch (nghỉ bù)", "New Year's Day (day in lieu)");
const LAST_29: Name = ("29 tháng Chạp", "29th of the last lunar month");
const EVE: Name = ("Giao thừa Tết Nguyên đán", "Lunar New Year's Eve");
const TET: Name = ("Mùng một Tết Nguyên đán", "Lunar New Year's Day");
const TET_2: Name = (
    "Mùng hai Tết Nguyên đán",
    "second day of the Lunar New Year",
);
const TET_3: Name = ("Mùng ba Tết Nguyên đán", "third day of the Lunar New Year");
const TET_4: Name = (
    "Mùng bốn Tết Nguyên đán",
    "fourth day of the Lunar New Year",
);
const TET_5: Name = ("Mùng năm Tết Nguyên đán", "fifth day of the Lunar New Year");
const TET_6: Name = ("Mùng sáu Tết Nguyên đán", "sixth day of the Lunar New Year");
const HUNG_KINGS: Name = ("Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day");
const HUNG_KINGS_LIEU: Name = (
    "Giỗ Tổ Hùng Vương (nghỉ bù)",
    "Hùng Kings' Commemoration Day (day in lieu)",
);
const VICTORY: Name = ("Ngày Chiến thắng", "Victory Day");
const VICTORY_LIEU: Name = ("Ngày Chiến thắng (nghỉ bù)", "Victory Day (day in lieu)");
const LABOUR: Name = ("Ngày Quốc tế lao động", "International Labour Day");
const LABOUR_LIEU: Name = (
    "Ngày Quốc tế lao động (nghỉ bù)",
    "International Labour Day (day in lieu)",
);
const NATIONAL: Name = ("Quốc khánh", "National Day");
const NATIONAL_LIEU: Name = ("Quốc khánh (nghỉ bù)", "National Day (day in lieu)");
const CULTURE: Name = ("Ngày Văn hóa Việt Nam", "Vietnam Cultural Day");

/// A year, a month, a day.
type Ymd = (i32, u32, u32);

const fn reported(day: Ymd, name: Name, source: &'static str) -> Holiday {
    Holiday::constant(
        Date::literal(day.0, day.1, day.2),
        name.0,
        name.1,
        Announced,
        source,
    )
}

const fn off(day: Ymd, name: Name, status: Status) -> Holiday {
    Holiday::constant(
        Date::literal(day.0, day.1, day.2),
        name.0,
        name.1,
        status,
        PACKAGE,
    )
}

const fn swap(off: Ymd, worked: Ymd, source: &'static str) -> Swap {
    Swap::constant(
        Date::literal(off.0, off.1, off.2),
        Date::literal(worked.0, worked.1, worked.2),
        Announced,
        source,
    )
}

const fn culture(day: Ymd) -> Holiday {
    Holiday::constant(
        Date::literal(day.0, day.1, day.2),
        CULTURE.0,
        CULTURE.1,
        Projected,
        RESOLUTION_80,
    )
}

/// Weekend days worked for another day off: the day off first.
const SWAPS: &[Swap] = &[
    swap((2010, 2, 19), (2010, 2, 27), PACKAGE),
    swap((2011, 1, 31), (2011, 1, 29), LETTER_9529),
    swap((2011, 2, 1), (2011, 1, 30), LETTER_9529),
    swap((2011, 4, 11), (2011, 4, 9), LETTER_9529),
    swap((2012, 1, 27), (2012, 2, 4), PACKAGE),
    swap((2012, 12, 31), (2013, 1, 5), SCHEDULE_2013),
    swap((2013, 2, 15), (2013, 2, 23), SCHEDULE_2013),
    swap((2013, 4, 29), (2013, 5, 4), PACKAGE),
    swap((2014, 1, 28), (2014, 1, 25), SCHEDULE_2014),
    swap((2014, 1, 29), (2014, 2, 8), SCHEDULE_2014),
    swap((2014, 5, 2), (2014, 4, 26), PACKAGE),
    swap((2014, 9, 1), (2014, 9, 6), PACKAGE),
    swap((2015, 1, 2), (2014, 12, 27), PACKAGE),
    swap((2015, 2, 16), (2015, 2, 14), PACKAGE),
    swap((2015, 4, 29), (2015, 4, 25), PACKAGE),
    swap((2018, 12, 31), (2019, 1, 5), PACKAGE),
    swap((2019, 4, 29), (2019, 5, 4), PACKAGE),
    swap((2024, 4, 29), (2024, 5, 4), PACKAGE),
    swap((2025, 5, 2), (2025, 4, 26), PACKAGE),
    swap((2026, 1, 2), (2026, 1, 10), LETTER_12729),
    swap((2026, 8, 31), (2026, 8, 22), PACKAGE),
];

const CULTURE_DAYS: &[Holiday] = &[culture((2026, 11, 24)), culture((2027, 11, 24))];

const HOLIDAYS: &[Holiday] = &[
    // 2010
    off((2010, 1, 1), NEW_YEAR, Announced),
    off((2010, 2, 13), EVE, Announced),
    off((2010, 2, 14), TET, Announced),
    off((2010, 2, 15), TET_2, Announced),
    off((2010, 2, 16), TET_3, Announced),
    off((2010, 2, 17), TET_4, Announced),
    off((2010, 2, 18), TET_5, Announced),
    off((2010, 4, 23), HUNG_KINGS, Announced),
    off((2010, 4, 30), VICTORY, Announced),
    off((2010, 5, 1), LABOUR, Announced),
    off((2010, 5, 3), LABOUR_LIEU, Announced),
    off((2010, 9, 2), NATIONAL, Announced),
    // 2011
    off((2011, 1, 1), NEW_YEAR, Announced),
    off((2011, 1, 3), NEW_YEAR_LIEU, Announced),
    off((2011, 2, 2), EVE, Announced),
    off((2011, 2, 3), TET, Announced),
    off((2011, 2, 4), TET_2, Announced),
    off((2011, 2, 5), TET_3, Announced),
    off((2011, 2, 7), TET_5, Announced),
    off((2011, 4, 12), HUNG_KINGS, Announced),
    off((2011, 4, 30), VICTORY, Announced),
    off((2011, 5, 1), LABOUR, Announced),
    off((2011, 5, 2), VICTORY_LIEU, Announced),
    off((2011, 5, 3), LABOUR_LIEU, Announced),
    off((2011, 9, 2), NATIONAL, Announced),
    // 2012
    off((2012, 1, 1), NEW_YEAR, Announced),
    off((2012, 1, 2), NEW_YEAR_LIEU, Announced),
    off((2012, 1, 22), EVE, Announced),
    off((2012, 1, 23), TET, Announced),
    off((2012, 1, 24), TET_2, Announced),
    off((2012, 1, 25), TET_3, Announced),
    off((2012, 1, 26), TET_4, Announced),
    off((2012, 3, 31), HUNG_KINGS, Announced),
    off((2012, 4, 2), HUNG_KINGS_LIEU, Announced),
    off((2012, 4, 30), VICTORY, Announced),
    off((2012, 5, 1), LABOUR, Announced),
    off((2012, 9, 2), NATIONAL, Announced),
    off((2012, 9, 3), NATIONAL_LIEU, Announced),
    // 2013
    off((2013, 1, 1), NEW_YEAR, Announced),
    off((2013, 2, 9), EVE, Announced),
    off((2013, 2, 10), TET, Announced),
    off((2013, 2, 11), TET_2, Announced),
    off((2013, 2, 12), TET_3, Announced),
    off((2013, 2, 13), TET_4, Announced),
    off((2013, 2, 14), TET_5, Announced),
    off((2013, 4, 19), HUNG_KINGS, Announced),
    off((2013, 4, 30), VICTORY, Announced),
    off((2013, 5, 1), LABOUR, Announced),
    off((2013, 9, 2), NATIONAL, Announced),
    // 2014
    off((2014, 1, 1), NEW_YEAR, Announced),
    off((2014, 1, 30), EVE, Announced),
    off((2014, 1, 31), TET, Announced),
    off((2014, 2, 1), TET_2, Announced),
    off((2014, 2, 2), TET_3, Announced),
    off((2014, 2, 3), TET_4, Announced),
    off((2014, 2, 4), TET_5, Announced),
    reported((2014, 2, 5), TET_6, SCHEDULE_2014),
    off((2014, 4, 9), HUNG_KINGS, Announced),
    off((2014, 4, 30), VICTORY, Announced),
    off((2014, 5, 1), LABOUR, Announced),
    off((2014, 9, 2), NATIONAL, Announced),
    // 2015
    off((2015, 1, 1), NEW_YEAR, Announced),
    off((2015, 2, 17), LAST_29, Announced),
    off((2015, 2, 18), EVE, Announced),
    off((2015, 2, 19), TET, Announced),
    off((2015, 2, 20), TET_2, Announced),
    off((2015, 2, 21), TET_3, Announced),
    off((2015, 2, 22), TET_4, Announced),
    off((2015, 2, 23), TET_5, Announced),
    off((2015, 4, 28), HUNG_KINGS, Announced),
    off((2015, 4, 30), VICTORY, Announced),
    off((2015, 5, 1), LABOUR, Announced),
    off((2015, 9, 2), NATIONAL, Announced),
    // 2016
    off((2016, 1, 1), NEW_YEAR, Announced),
    off((2016, 2, 7), EVE, Announced),
    off((2016, 2, 8), TET, Announced),
    off((2016, 2, 9), TET_2, Announced),
    off((2016, 2, 10), TET_3, Announced),
    off((2016, 2, 11), TET_4, Announced),
    off((2016, 2, 12), TET_5, Announced),
    off((2016, 4, 16), HUNG_KINGS, Announced),
    off((2016, 4, 18), HUNG_KINGS_LIEU, Announced),
    off((2016, 4, 30), VICTORY, Announced),
    off((2016, 5, 1), LABOUR, Announced),
    off((2016, 5, 2), VICTORY_LIEU, Announced),
    off((2016, 5, 3), LABOUR_LIEU, Announced),
    off((2016, 9, 2), NATIONAL, Announced),
    // 2017
    off((2017, 1, 1), NEW_YEAR, Announced),
    off((2017, 1, 2), NEW_YEAR_LIEU, Announced),
    off((2017, 1, 26), LAST_29, Announced),
    off((2017, 1, 27), EVE, Announced),
    off((2017, 1, 28), TET, Announced),
    off((2017, 1, 29), TET_2, Announced),
    off((2017, 1, 30), TET_3, Announced),
    off((2017, 1, 31), TET_4, Announced),
    off((2017, 2, 1), TET_5, Announced),
    off((2017, 4, 6), HUNG_KINGS, Announced),
    off((2017, 4, 30), VICTORY, Announced),
    off((2017, 5, 1), LABOUR, Announced),
    off((2017, 5, 2), VICTORY_LIEU, Announced),
    off((2017, 9, 2), NATIONAL, Announced),
    off((2017, 9, 4), NATIONAL_LIEU, Announced),
    // 2018
    off((2018, 1, 1), NEW_YEAR, Announced),
    off((2018, 2, 14), LAST_29, Announced),
    off((2018, 2, 15), EVE, Announced),
    off((2018, 2, 16), TET, Announced),
    off((2018, 2, 17), TET_2, Announced),
    off((2018, 2, 18), TET_3, Announced),
    off((2018, 2, 19), TET_4, Announced),
    off((2018, 2, 20), TET_5, Announced),
    off((2018, 4, 25), HUNG_KINGS, Announced),
    off((2018, 4, 30), VICTORY, Announced),
    off((2018, 5, 1), LABOUR, Announced),
    off((2018, 9, 2), NATIONAL, Announced),
    off((2018, 9, 3), NATIONAL_LIEU, Announced),
    // 2019
    off((2019, 1, 1), NEW_YEAR, Announced),
    off((2019, 2, 4), EVE, Announced),
    off((2019, 2, 5), TET, Announced),
    off((2019, 2, 6), TET_2, Announced),
    off((2019, 2, 7), TET_3, Announced),
    off((2019, 2, 8), TET_4, Announced),
    off((2019, 4, 14), HUNG_KINGS, Announced),
    off((2019, 4, 15), HUNG_KINGS_LIEU, Announced),
    off((2019, 4, 30), VICTORY, Announced),
    off((2019, 5, 1), LABOUR, Announced),
    off((2019, 9, 2), NATIONAL, Announced),
    // 2020
    off((2020, 1, 1), NEW_YEAR, Announced),
    off((2020, 1, 23), LAST_29, Announced),
    off((2020, 1, 24), EVE, Announced),
    off((2020, 1, 25), TET, Announced),
    off((2020, 1, 26), TET_2, Announced),
    off((2020, 1, 27), TET_3, Announced),
    off((2020, 1, 28), TET_4, Announced),
    off((2020, 1, 29), TET_5, Announced),
    off((2020, 4, 2), HUNG_KINGS, Announced),
    off((2020, 4, 30), VICTORY, Announced),
    off((2020, 5, 1), LABOUR, Announced),
    off((2020, 9, 2), NATIONAL, Announced),
    // 2021
    off((2021, 1, 1), NEW_YEAR, Announced),
    off((2021, 2, 10), LAST_29, Announced),
    off((2021, 2, 11), EVE, Announced),
    off((2021, 2, 12), TET, Announced),
    off((2021, 2, 13), TET_2, Announced),
    off((2021, 2, 14), TET_3, Announced),
    off((2021, 2, 15), TET_4, Announced),
    off((2021, 2, 16), TET_5, Announced),
    off((2021, 4, 21), HUNG_KINGS, Announced),
    off((2021, 4, 30), VICTORY, Announced),
    off((2021, 5, 1), LABOUR, Announced),
    off((2021, 5, 3), LABOUR_LIEU, Announced),
    off((2021, 9, 2), NATIONAL, Announced),
    off((2021, 9, 3), NATIONAL, Announced),
    // 2022
    off((2022, 1, 1), NEW_YEAR, Announced),
    off((2022, 1, 3), NEW_YEAR_LIEU, Announced),
    off((2022, 1, 31), EVE, Announced),
    off((2022, 2, 1), TET, Announced),
    off((2022, 2, 2), TET_2, Announced),
    off((2022, 2, 3), TET_3, Announced),
    off((2022, 2, 4), TET_4, Announced),
    off((2022, 4, 10), HUNG_KINGS, Announced),
    off((2022, 4, 11), HUNG_KINGS_LIEU, Announced),
    off((2022, 4, 30), VICTORY, Announced),
    off((2022, 5, 1), LABOUR, Announced),
    off((2022, 5, 2), VICTORY_LIEU, Announced),
    off((2022, 5, 3), LABOUR_LIEU, Announced),
    off((2022, 9, 1), NATIONAL, Announced),
    off((2022, 9, 2), NATIONAL, Announced),
    // 2023
    off((2023, 1, 1), NEW_YEAR, Announced),
    off((2023, 1, 2), NEW_YEAR_LIEU, Announced),
    off((2023, 1, 20), LAST_29, Announced),
    off((2023, 1, 21), EVE, Announced),
    off((2023, 1, 22), TET, Announced),
    off((2023, 1, 23), TET_2, Announced),
    off((2023, 1, 24), TET_3, Announced),
    off((2023, 1, 25), TET_4, Announced),
    off((2023, 1, 26), TET_5, Announced),
    off((2023, 4, 29), HUNG_KINGS, Announced),
    off((2023, 4, 30), VICTORY, Announced),
    off((2023, 5, 1), LABOUR, Announced),
    off((2023, 5, 2), HUNG_KINGS_LIEU, Announced),
    off((2023, 5, 3), VICTORY_LIEU, Announced),
    off((2023, 9, 1), NATIONAL, Announced),
    off((2023, 9, 2), NATIONAL, Announced),
    off((2023, 9, 4), NATIONAL_LIEU, Announced),
    // 2024
    off((2024, 1, 1), NEW_YEAR, Announced),
    off((2024, 2, 8), LAST_29, Announced),
    off((2024, 2, 9), EVE, Announced),
    off((2024, 2, 10), TET, Announced),
    off((2024, 2, 11), TET_2, Announced),
    off((2024, 2, 12), TET_3, Announced),
    off((2024, 2, 13), TET_4, Announced),
    off((2024, 2, 14), TET_5, Announced),
    off((2024, 4, 18), HUNG_KINGS, Announced),
    off((2024, 4, 30), VICTORY, Announced),
    off((2024, 5, 1), LABOUR, Announced),
    off((2024, 9, 2), NATIONAL, Announced),
    off((2024, 9, 3), NATIONAL, Announced),
    // 2025
    off((2025, 1, 1), NEW_YEAR, Announced),
    off((2025, 1, 27), LAST_29, Announced),
    off((2025, 1, 28), EVE, Announced),
    off((2025, 1, 29), TET, Announced),
    off((2025, 1, 30), TET_2, Announced),
    off((2025, 1, 31), TET_3, Announced),
    off((2025, 2, 1), TET_4, Announced),
    off((2025, 4, 7), HUNG_KINGS, Announced),
    off((2025, 4, 30), VICTORY, Announced),
    off((2025, 5, 1), LABOUR, Announced),
    off((2025, 9, 1), NATIONAL, Announced),
    off((2025, 9, 2), NATIONAL, Announced),
    // 2026
    off((2026, 1, 1), NEW_YEAR, Announced),
    off((2026, 2, 16), EVE, Announced),
    off((2026, 2, 17), TET, Announced),
    off((2026, 2, 18), TET_2, Announced),
    off((2026, 2, 19), TET_3, Announced),
    off((2026, 2, 20), TET_4, Announced),
    off((2026, 4, 26), HUNG_KINGS, Announced),
    off((2026, 4, 27), HUNG_KINGS_LIEU, Announced),
    off((2026, 4, 30), VICTORY, Announced),
    off((2026, 5, 1), LABOUR, Announced),
    off((2026, 9, 1), NATIONAL, Announced),
    off((2026, 9, 2), NATIONAL, Announced),
    // 2027
    off((2027, 1, 1), NEW_YEAR, Projected),
    off((2027, 2, 4), LAST_29, Projected),
    off((2027, 2, 5), EVE, Projected),
    off((2027, 2, 6), TET, Projected),
    off((2027, 2, 7), TET_2, Projected),
    off((2027, 2, 8), TET_3, Projected),
    off((2027, 2, 9), TET_4, Projected),
    off((2027, 2, 10), TET_5, Projected),
    off((2027, 4, 16), HUNG_KINGS, Projected),
    off((2027, 4, 30), VICTORY, Projected),
    off((2027, 5, 1), LABOUR, Projected),
    off((2027, 5, 3), LABOUR_LIEU, Projected),
    off((2027, 9, 2), NATIONAL, Projected),
    off((2027, 9, 3), NATIONAL, Projected),
];
