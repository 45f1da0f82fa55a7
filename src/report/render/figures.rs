//! Figures that do not fit together.

use alloc::string::String;

use super::words::{Names, pick, quantity, say};
use crate::Lang;
use crate::record::PrintedWhat;
use crate::report::Inconsistency;

/// Which figures do not fit; a sentence on the source.
pub(super) fn inconsistency(names: &Names<'_>, found: &Inconsistency) -> String {
    let lang = names.lang;
    let record = names.record(found.record());
    match found {
        Inconsistency::Percentage {
            what,
            printed,
            part,
            whole,
            exact,
            ..
        } => {
            let what = printed_what(*what, lang);
            let exact = match lang {
                Lang::Vi => exact.replace('.', ","),
                Lang::En => exact.clone(),
            };
            say!(
                lang,
                "{record}: nguồn ghi {what} là {printed}, tính từ số đếm {part}/{whole} là {exact}",
                "{record}: {what} is printed as {printed}, the counts {part}/{whole} make {exact}"
            )
        }
        Inconsistency::PartAboveWhole { part, whole, .. } => {
            let (part, whole) = (quantity(*part, lang), quantity(*whole, lang));
            say!(
                lang,
                "{record}: một số thành phần ({part}) lớn hơn tổng số của nó ({whole})",
                "{record}: a part ({part}) is larger than its whole ({whole})"
            )
        }
        Inconsistency::Sum { parts, total, .. } => {
            let (parts, total) = (quantity(*parts, lang), quantity(*total, lang));
            say!(
                lang,
                "{record}: cộng các phần được {parts}, nhưng tổng số ghi là {total}",
                "{record}: the parts add up to {parts}, the total is given as {total}"
            )
        }
        Inconsistency::TwoCounts {
            record_says,
            register_says,
            ..
        } => {
            let (a, b) = (quantity(*record_says, lang), quantity(*register_says, lang));
            say!(
                lang,
                "{record}: hồ sơ ghi tổng số {a}, số liệu nền ghi {b}",
                "{record}: the record says {a} in all, the register {b}"
            )
        }
        Inconsistency::List {
            counted, listed, ..
        } => {
            let (a, b) = (quantity(*counted, lang), quantity(*listed, lang));
            say!(
                lang,
                "{record}: ghi số lượng {a}, nhưng danh sách kèm theo có {b}",
                "{record}: the number is given as {a}, the list names {b}"
            )
        }
        Inconsistency::Number { written, read, .. } => say!(
            lang,
            "{record}: số văn bản viết là «{written}», được đọc là «{read}»",
            "{record}: the number of a document is written “{written}” and was read as “{read}”"
        ),
    }
}

fn printed_what(what: PrintedWhat, lang: Lang) -> &'static str {
    match what {
        PrintedWhat::InFavourOfAll => pick(
            lang,
            "tỷ lệ tán thành trên tổng số",
            "the share in favour of all",
        ),
        PrintedWhat::InFavourOfAttending => pick(
            lang,
            "tỷ lệ tán thành trên số dự",
            "the share in favour of those who came",
        ),
        PrintedWhat::Turnout => pick(lang, "tỷ lệ tham gia", "the turnout"),
        PrintedWhat::ValidOfReturned => {
            pick(lang, "tỷ lệ phiếu hợp lệ", "the share of valid ballots")
        }
        PrintedWhat::InvalidOfReturned => pick(
            lang,
            "tỷ lệ phiếu không hợp lệ",
            "the share of invalid ballots",
        ),
        PrintedWhat::DoneOfOwed => pick(lang, "tỷ lệ đã thực hiện", "the share done"),
        PrintedWhat::Other => pick(lang, "một tỷ lệ", "a share"),
    }
}
