//! The parts of a report in their order: what matters first comes first, and nothing is said twice.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::figures::inconsistency;
use super::page::Page;
use super::questions::questions;
use super::reason::reason;
use super::residual::residual;
use super::words::{Names, capital, cite_all, date, instrument, period, pick, say, span, when};
use crate::Lang;
use crate::law::{Precedence, PrecedenceGround, RelationKind};
use crate::matter::{Matter, Reach};
use crate::norm::Status;
use crate::record::{SourceKind, YesNo};
use crate::report::{Conflict, Finding, Outcome, Report, Standing, StatusEntry};
use crate::{MatterId, Truth};

/// The outcomes in the order in which a reader asks for them.
pub(super) const OUTCOMES: [Outcome; 6] = [
    Outcome::Unsatisfied,
    Outcome::SatisfiedLate,
    Outcome::Satisfied,
    Outcome::Pending,
    Outcome::Undetermined,
    Outcome::NotApplicable,
];

/// How many of each outcome, in words.
pub(super) fn counted(counts: [(Outcome, u32); 6], lang: Lang) -> String {
    let parts: Vec<String> = counts
        .into_iter()
        .map(|(outcome, count)| format!("{} {count}", outcome.name(lang)))
        .collect();
    parts.join("; ")
}

pub(super) fn report(report: &Report, lang: Lang) -> String {
    let names = Names::new(report, lang);
    let mut page = Page::default();
    heading(&mut page, report, lang);
    for matter in &report.matters {
        page.gap();
        self::matter(&mut page, &names, report, matter);
    }
    if !report.inconsistencies.is_empty() {
        page.gap();
        page.line(
            0,
            pick(
                lang,
                "SỐ LIỆU KHÔNG KHỚP (nhận xét về nguồn số liệu, không phải về cơ quan, cá nhân nào)",
                "FIGURES THAT DO NOT FIT (of the source; no finding on anybody)",
            ),
        );
        for one in &report.inconsistencies {
            page.item(0, &capital(&inconsistency(&names, one)));
        }
    }
    if !report.conflicts.is_empty() {
        page.gap();
        page.line(
            0,
            pick(
                lang,
                "QUY ĐỊNH CÒN KHÁC NHAU VÀ CÁCH ÁP DỤNG Ở ĐÂY",
                "PROVISIONS THAT PULL APART, AND THE READING TAKEN",
            ),
        );
        for one in &report.conflicts {
            page.item(0, &conflict(&names, one));
        }
    }
    page.gap();
    ending(&mut page, &names, report);
    page.finish()
}

fn heading(page: &mut Page, report: &Report, lang: Lang) {
    let title = report.title.as_ref().map_or_else(
        || format!("«{}»", report.case),
        |title| String::from(title.text(lang)),
    );
    page.line(
        0,
        &say!(lang, "BÁO CÁO RÀ SOÁT: {title}", "REVIEW: {title}"),
    );
    let day = date(report.receipt.as_of, lang);
    let mut basis = say!(lang, "Tình hình tính đến hết ngày {day}.", "As of {day}.");
    if let Some(source) = &report.source {
        let kind = source_kind(source.kind, lang);
        let published = source
            .published
            .filter(|published| !published.is_unknown())
            .map(|published| when(published, lang));
        let published = match published {
            Some(published) => say!(lang, ", công bố {published}", ", published {published}"),
            None => String::new(),
        };
        basis.push_str(&say!(
            lang,
            " Nguồn: {kind}{published}.",
            " Source: {kind}{published}."
        ));
    }
    page.line(0, &basis);
    page.line(0, &covered(report, lang));
}

/// What the declared completeness of the log means for silence.
fn covered(report: &Report, lang: Lang) -> String {
    if report.coverage.is_empty() {
        return pick(
            lang,
            "Nhật ký không được khai là đầy đủ: việc không thấy ghi được coi là chưa rõ, không phải là chưa làm.",
            "The log is not declared complete: what is not recorded is unknown, not undone.",
        )
        .into();
    }
    let parts: Vec<String> = report
        .coverage
        .iter()
        .map(|coverage| {
            let time = period(coverage.period, lang);
            let acts = coverage.acts.as_ref().map(|acts| {
                acts.iter()
                    .map(|act| act.name(lang))
                    .collect::<Vec<_>>()
                    .join(", ")
            });
            match acts {
                Some(acts) => say!(lang, "{time} (các việc: {acts})", "{time} (for: {acts})"),
                None => time,
            }
        })
        .collect();
    let parts = parts.join("; ");
    say!(
        lang,
        "Nhật ký được khai là đầy đủ cho thời gian: {parts}. Chỉ trong phạm vi đó, việc không thấy ghi mới được coi là chưa làm.",
        "The log is declared complete: {parts}. Only there does it count as undone what is not recorded."
    )
}

fn source_kind(kind: SourceKind, lang: Lang) -> &'static str {
    match kind {
        SourceKind::OwnLog => pick(
            lang,
            "nhật ký của chính cộng đồng, cơ quan",
            "the body's own log",
        ),
        SourceKind::OfficialPage => pick(
            lang,
            "trang thông tin của cơ quan nhà nước",
            "an official page",
        ),
        SourceKind::Press => pick(lang, "báo chí", "the press"),
        SourceKind::Letter => pick(lang, "thư, bài viết của công dân", "a letter or blog"),
        SourceKind::Inspection => pick(
            lang,
            "báo cáo, kết luận kiểm tra, thanh tra",
            "the report of an inspection",
        ),
        SourceKind::Judgment => pick(lang, "bản án", "a judgment"),
        SourceKind::Synthetic => pick(lang, "tình huống giả định", "made up for an example"),
    }
}

fn matter(page: &mut Page, names: &Names<'_>, report: &Report, matter: &Matter) {
    let lang = names.lang;
    let name = capital(&names.matter(&matter.id));
    let mut about: Vec<String> = Vec::new();
    if matter.title.is_some() {
        about.push(names.name(&matter.kind).into());
    }
    about.push(names.body(&matter.body));
    about.push(
        match matter.reach {
            Reach::Village => pick(lang, "phạm vi thôn, tổ dân phố", "within a village"),
            Reach::Commune => pick(lang, "phạm vi cấp xã", "across the commune"),
            Reach::Wider => pick(lang, "phạm vi rộng hơn cấp xã", "beyond the commune"),
            Reach::Unit => pick(
                lang,
                "phạm vi cơ quan, đơn vị, doanh nghiệp",
                "within an agency, unit or enterprise",
            ),
        }
        .into(),
    );
    let about = about.join("; ");
    page.line(
        0,
        &say!(lang, "VIỆC: {name} ({about})", "MATTER: {name} ({about})"),
    );
    let own: Vec<&Finding> = report
        .findings
        .iter()
        .filter(|finding| finding.matter == matter.id)
        .collect();
    let count = |outcome: Outcome| {
        let found = own.iter().filter(|finding| finding.outcome == outcome);
        u32::try_from(found.count()).unwrap_or(u32::MAX)
    };
    if own.is_empty() {
        page.line(
            0,
            pick(
                lang,
                "Chưa áp dụng quy định nào trong danh mục: việc này nằm ngoài danh mục, hoặc hồ sơ chưa ghi sự việc làm phát sinh nghĩa vụ.",
                "No provision of the catalogue is applied yet: this matter lies outside it, or the records hold no event that starts a duty.",
            ),
        );
        return;
    }
    page.line(
        0,
        &capital(&format!(
            "{}.",
            counted(OUTCOMES.map(|outcome| (outcome, count(outcome))), lang)
        )),
    );
    statuses(page, names, report, &matter.id);
    votes(page, names, &own);
    let told = [
        (
            Outcome::Unsatisfied,
            pick(lang, "Hồ sơ cho thấy chưa đạt:", "Shown not to be so:"),
        ),
        (
            Outcome::SatisfiedLate,
            pick(
                lang,
                "Hồ sơ cho thấy đã làm, nhưng muộn:",
                "Shown, but late:",
            ),
        ),
        (
            Outcome::Satisfied,
            pick(lang, "Hồ sơ cho thấy đạt:", "Shown:"),
        ),
        (Outcome::Pending, pick(lang, "Đang chờ:", "Pending:")),
    ];
    for (outcome, title) in told {
        let here: Vec<&Finding> = own
            .iter()
            .copied()
            .filter(|finding| finding.outcome == outcome)
            // What somebody still owes is listed below, with its day.
            .filter(|finding| outcome != Outcome::Pending || finding.owes.is_empty())
            .collect();
        if !here.is_empty() {
            page.line(0, title);
        }
        for finding in here {
            page.item(1, &told_of(names, &own, finding));
        }
    }
    residual(page, names, report, &matter.id);
    questions(page, names, report, &matter.id);
}

/// A finding in one line: what is asked, of which round or act where there are several, why.
fn told_of(names: &Names<'_>, own: &[&Finding], finding: &Finding) -> String {
    let lang = names.lang;
    let label = capital(finding.label.text(lang));
    let cites = cite_all(names, &finding.cites);
    let which = which(names, own, finding);
    let reason = reason(names, finding);
    if reason.is_empty() {
        format!("{label}{which} ({cites}).")
    } else {
        format!("{label}{which} ({cites}): {reason}.")
    }
}

/// What tells the finding from others of its norm on the matter.
fn which(names: &Names<'_>, own: &[&Finding], finding: &Finding) -> String {
    let several = own
        .iter()
        .filter(|other| other.norm == finding.norm)
        .nth(1)
        .is_some();
    if finding.bearer.is_some() || finding.year.is_some() {
        let body = finding.bearer.as_ref().map(|bearer| names.body(bearer));
        let lang = names.lang;
        let year = finding
            .year
            .map(|year| say!(lang, "năm {year}", "the year {year}"));
        let parts: Vec<String> = body.into_iter().chain(year).collect();
        return format!(" – {}", parts.join(", "));
    }
    match (&finding.subject, several) {
        (Some(record), true) => format!(" – {}", names.record(record)),
        _ => String::new(),
    }
}

fn statuses(page: &mut Page, names: &Names<'_>, report: &Report, matter: &MatterId) {
    let mut told: Vec<String> = Vec::new();
    for entry in report
        .statuses
        .iter()
        .filter(|entry| entry.matter == *matter)
    {
        let line = capital(&status(names, entry));
        // The round and the villages together may say the same.
        if !told.contains(&line) {
            page.item(0, &line);
            told.push(line);
        }
    }
}

fn status(names: &Names<'_>, entry: &StatusEntry) -> String {
    let lang = names.lang;
    let village = names.body(&entry.village);
    let round = if entry.round > 1 {
        let round = entry.round;
        say!(lang, ", lần thứ {round}", ", round {round}")
    } else {
        String::new()
    };
    let of = format!("{village}{round}");
    let from = entry
        .from
        .filter(|from| !from.is_unknown())
        .map(|from| when(from, lang));
    let day = from.map_or_else(String::new, |from| format!(" ({from})"));
    let days = match (entry.from, entry.until) {
        (Some(from), Some(until)) => {
            let (from, until) = (when(from, lang), when(until, lang));
            say!(lang, " ({from} đến {until})", " ({from} to {until})")
        }
        _ => day.clone(),
    };
    match (entry.status, entry.holds) {
        (Status::Suspended, _) => say!(
            lang,
            "{of}: tạm ngừng thực hiện toàn bộ{days}",
            "{of}: suspended as a whole{days}"
        ),
        (Status::SuspendedInPart, _) => say!(
            lang,
            "{of}: tạm ngừng thực hiện một phần{days}",
            "{of}: suspended in part{days}"
        ),
        (Status::Adopted, Truth::Yes) => {
            say!(lang, "{of}: đã được thông qua{day}", "{of}: adopted{day}")
        }
        (Status::Adopted, Truth::No) => {
            say!(lang, "{of}: không được thông qua", "{of}: not adopted")
        }
        (Status::Adopted, Truth::Unknown) => say!(
            lang,
            "{of}: chưa rõ đã được thông qua hay chưa{day}",
            "{of}: it is open whether it was adopted{day}"
        ),
        (Status::InEffect, Truth::Yes) => {
            say!(lang, "{of}: có hiệu lực{day}", "{of}: in effect{day}")
        }
        (Status::InEffect, Truth::No) => {
            say!(lang, "{of}: chưa có hiệu lực", "{of}: not in effect")
        }
        (Status::InEffect, Truth::Unknown) => say!(
            lang,
            "{of}: chưa rõ đã có hiệu lực hay chưa{day}",
            "{of}: it is open whether it is in effect{day}"
        ),
        (Status::Supported, Truth::Yes) => say!(
            lang,
            "{of}: đủ số hộ đồng thuận{day}",
            "{of}: supported by enough households{day}"
        ),
        (Status::Supported, Truth::No) => say!(
            lang,
            "{of}: chưa đủ số hộ đồng thuận",
            "{of}: not supported by enough households"
        ),
        (Status::Supported, Truth::Unknown) => say!(
            lang,
            "{of}: chưa rõ đã đủ số hộ đồng thuận hay chưa",
            "{of}: it is open whether enough households support it"
        ),
    }
}

/// The votes that a share takes, where it is not reached or not known to be.
fn votes(page: &mut Page, names: &Names<'_>, own: &[&Finding]) {
    let lang = names.lang;
    for finding in own {
        let Some(needed) = finding.votes_needed else {
            continue;
        };
        if !matches!(
            finding.outcome,
            Outcome::Undetermined | Outcome::Unsatisfied | Outcome::Pending
        ) {
            continue;
        }
        let (threshold, of) = (needed.threshold, needed.of);
        let more = match needed.more {
            None => pick(
                lang,
                "hồ sơ chưa ghi số tán thành",
                "those in favour are not recorded",
            )
            .into(),
            Some(0) => pick(lang, "hồ sơ ghi đủ số này", "as many are recorded").into(),
            Some(more) => say!(
                lang,
                "theo số đã ghi còn thiếu {more}",
                "{more} more than those recorded"
            ),
        };
        let which = which(names, own, finding);
        let cites = cite_all(names, finding.cites.first());
        page.item(
            0,
            &say!(
                lang,
                "Số tán thành cần có{which}: ít nhất {threshold} trên tổng số {of}; {more} ({cites})",
                "In favour there must be{which}: at least {threshold} of {of}; {more} ({cites})"
            ),
        );
    }
}

pub(super) fn conflict(names: &Names<'_>, conflict: &Conflict) -> String {
    let lang = names.lang;
    let label = conflict.label.text(lang);
    let cites = cite_all(names, &conflict.cites);
    match &conflict.standing {
        Some(standing) => {
            let why = self::standing(names, standing);
            format!("{label} ({cites}). {why}")
        }
        None => format!("{label} ({cites})"),
    }
}

/// Which of two texts prevails, and why, in a sentence.
fn standing(names: &Names<'_>, standing: &Standing) -> String {
    let lang = names.lang;
    let [first, second] =
        [&standing.first, &standing.second].map(|cite| instrument(names, &cite.instrument));
    let (above, below) = match standing.precedence {
        Precedence::Second => (&second, &first),
        Precedence::First | Precedence::Tie | Precedence::Incomparable => (&first, &second),
    };
    // The first stands above the text that details it.
    let detailed = standing.precedence == Precedence::First
        && standing.relation == Some(RelationKind::Details);
    match standing.ground {
        PrecedenceGround::Rank if detailed => say!(
            lang,
            "Về thứ bậc, {above} cao hơn {below}, là văn bản quy định chi tiết.",
            "By rank {above} stands above {below}, which details it."
        ),
        PrecedenceGround::Rank => say!(
            lang,
            "Về thứ bậc, {above} cao hơn {below}.",
            "By rank {above} stands above {below}."
        ),
        PrecedenceGround::IssueDate => say!(
            lang,
            "Cùng thứ bậc, {above} được ban hành sau {below}.",
            "Of one rank, {above} was issued after {below}."
        ),
        PrecedenceGround::SameDate => say!(
            lang,
            "{above} và {below} cùng thứ bậc, cùng ngày ban hành: không văn bản nào được ưu tiên.",
            "{above} and {below} are of one rank and one day of issue: neither prevails."
        ),
        PrecedenceGround::SameText => String::from(pick(
            lang,
            "Hai quy định ở cùng một văn bản: không quy định nào được ưu tiên.",
            "Both stand in one text: neither prevails.",
        )),
        PrecedenceGround::NoCommonLadder => say!(
            lang,
            "Văn bản của Đảng không so thứ bậc với văn bản khác: giữa {above} và {below} không văn bản nào được ưu tiên.",
            "A text of the Party is not ranked against others: of {above} and {below} neither prevails."
        ),
        PrecedenceGround::RankUnknown => say!(
            lang,
            "Chưa rõ thứ bậc giữa {above} và {below}: không kết luận văn bản nào được ưu tiên.",
            "How {above} and {below} rank is not known: it is not said which prevails."
        ),
        PrecedenceGround::DateUnknown => say!(
            lang,
            "{above} và {below} cùng thứ bậc, chưa rõ ngày ban hành: không kết luận văn bản nào được ưu tiên.",
            "{above} and {below} are of one rank, a day of issue is not known: it is not said which prevails."
        ),
    }
}

/// The basis and the limits of the report.
fn ending(page: &mut Page, names: &Names<'_>, report: &Report) {
    let lang = names.lang;
    let receipt = &report.receipt;
    let readings: Vec<String> = receipt
        .readings
        .iter()
        .map(|reading| {
            let term = names.name(&reading.term);
            let holds = reading.holds.map(|holds| match holds {
                YesNo::Yes => pick(lang, "có", "yes").into(),
                YesNo::No => pick(lang, "không", "no").into(),
            });
            let within = reading.within.map(|within| span(within, lang));
            let meaning: Vec<String> = holds.into_iter().chain(within).collect();
            format!("«{term}»: {}", meaning.join(", "))
        })
        .collect();
    if !readings.is_empty() {
        let readings = readings.join("; ");
        page.line(
            0,
            &say!(
                lang,
                "Cách hiểu đã dùng: {readings}.",
                "Readings used: {readings}."
            ),
        );
    }
    if !receipt.special_laws.is_empty() {
        let cites = cite_all(names, &receipt.special_laws);
        page.line(
            0,
            &say!(
                lang,
                "Quy định riêng được người yêu cầu nêu: {cites}.",
                "Special provisions named by the caller: {cites}."
            ),
        );
    }
    if let Some(day) = receipt.known_at {
        let day = date(day, lang);
        page.line(
            0,
            &say!(
                lang,
                "Chỉ tính thông tin đã ghi vào nhật ký đến hết ngày {day}.",
                "Only entries made up to {day} count."
            ),
        );
    }
    let mut rules: Vec<String> = Vec::new();
    if let Some(catalogue) = &receipt.catalogue {
        rules.push(say!(
            lang,
            "danh mục quy định phiên bản {catalogue}",
            "catalogue {catalogue}"
        ));
    }
    for programme in &receipt.programmes {
        rules.push(say!(
            lang,
            "chương trình {programme}",
            "programme {programme}"
        ));
    }
    if rules.is_empty() {
        rules.push(say!(
            lang,
            "quy định do người yêu cầu đưa vào",
            "rules of the caller’s"
        ));
    }
    let rules = rules.join("; ");
    let (calendar, version) = (&receipt.calendar, &receipt.crate_version);
    let as_of = date(receipt.as_of, lang);
    page.line(
        0,
        &say!(
            lang,
            "Báo cáo chỉ nêu điều hồ sơ cho thấy; không kết luận ai vi phạm và không phải là tư vấn pháp lý. Mỗi việc được xét theo quy định có hiệu lực vào ngày xảy ra việc đó; {rules}; lịch làm việc {calendar}; xét đến ngày {as_of}; danchu {version}.",
            "This report says what the records show; it accuses nobody and is no legal advice. Each fact is judged by the law in force on its day; {rules}; calendar {calendar}; as of {as_of}; danchu {version}."
        ),
    );
}
