//! What is not modelled, each place with its reason. Of the articles of the law that were amended, the
//! wording before 2025-07-01 was not read: these places stand here beside their rows of today.

use crate::law::Citation;
use crate::norm::{Reason, Unmodelled};

const fn gap(instrument: &'static str, path: &'static str, reason: Reason) -> Unmodelled {
    Unmodelled {
        cite: Citation::constant(instrument, path),
        reason,
    }
}

pub(crate) static UNMODELLED: &[Unmodelled] = &[
    gap("75/2015/QH13", "17.1", Reason::Goal),
    gap("75/2015/QH13", "17.2", Reason::Goal),
    gap("75/2015/QH13", "17.4", Reason::Goal),
    gap("75/2015/QH13", "25.1", Reason::TextNotRead),
    gap("75/2015/QH13", "25.2", Reason::TextNotRead),
    gap("75/2015/QH13", "25.3", Reason::TextNotRead),
    gap("75/2015/QH13", "26.1", Reason::TextNotRead),
    gap("75/2015/QH13", "26.2", Reason::TextNotRead),
    gap("75/2015/QH13", "26.3", Reason::TextNotRead),
    gap("75/2015/QH13", "26.3.p2", Reason::TextNotRead),
    gap("75/2015/QH13", "26.3.p3", Reason::TextNotRead),
    gap("75/2015/QH13", "32.1", Reason::TextNotRead),
    gap("75/2015/QH13", "32.2", Reason::TextNotRead),
    gap("75/2015/QH13", "32.3", Reason::TextNotRead),
    gap("75/2015/QH13", "33.1", Reason::TextNotRead),
    gap("75/2015/QH13", "33.2", Reason::TextNotRead),
    gap("75/2015/QH13", "33.3", Reason::TextNotRead),
    gap("75/2015/QH13", "33.3.p2", Reason::TextNotRead),
    gap("75/2015/QH13", "33.3.p3", Reason::TextNotRead),
    gap("75/2015/QH13", "25.2", Reason::Principle),
    gap("75/2015/QH13", "25.3", Reason::Principle),
    gap("75/2015/QH13", "28.3", Reason::Conduct),
    gap("75/2015/QH13", "29.5", Reason::Conduct),
    gap("75/2015/QH13", "32.2", Reason::Principle),
    gap("75/2015/QH13", "32.3", Reason::Principle),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "3.6",
        Reason::Principle,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "5.2.a",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "5.2.b",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "5.2.c",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "5.2.d",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "8.1.a",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "8.1.b",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "8.1.c",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "8.1.d",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "8.1.dd",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "8.2",
        Reason::Conduct,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "10.3",
        Reason::OtherLaw,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "11.1.d",
        Reason::Encouragement,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "11.2.c",
        Reason::Goal,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "11.2.dd",
        Reason::Encouragement,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "12.2",
        Reason::Conduct,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "15.1",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "15.2",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "15.3",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "15.4",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "15.5",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "15.6",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "19.1",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "19.2",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "19.3",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "19.4",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "19.5",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "19.6",
        Reason::InsideMeeting,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "20.1",
        Reason::Goal,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "20.2",
        Reason::Goal,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "21.1",
        Reason::Goal,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "21.2",
        Reason::Goal,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "22.1",
        Reason::Goal,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "22.3",
        Reason::Goal,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "23.1",
        Reason::Conduct,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "24",
        Reason::OtherLaw,
    ),
    gap(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "25",
        Reason::Formality,
    ),
];
