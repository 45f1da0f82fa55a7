//! Prints what the catalogue covers: for each text how many provisions there are, and which rows they have.
//!
//! ```text
//! cargo run --example catalogue -- [--json]
//! ```
//!
//! Without arguments, a table in Vietnamese. With `--json`, one document with everything: the version,
//! the accounts, the instruments, every row with its citations (the leading one first), every
//! provision that is not modelled with its reason, and the tensions between provisions. The same
//! catalogue prints the same bytes. The exit code is 0, or 2 for an argument that does not exist.

use std::io::{self, Write};
use std::process::ExitCode;

use danchu::Lang;
use danchu::actor::BodyKind;
use danchu::catalogue::{self, Tension};
use danchu::law::InstrumentRef;
use danchu::norm::{Enabling, Norm, Pattern, Rule, Subject};
use danchu::wire;
use serde_json::{Value, json};

const USAGE: &str = "usage: catalogue [--json]";

pub(crate) fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    ExitCode::from(run(&arguments, &mut out, &mut io::stderr()))
}

/// Everything but the process: the catalogue to `out`, complaints to `err`, and the exit code.
pub(crate) fn run(arguments: &[String], out: &mut impl Write, err: &mut impl Write) -> u8 {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let text = match arguments[..] {
        [] => table(),
        ["--json"] => wire::write(&everything()).unwrap_or_default(),
        _ => {
            // There is nobody left to tell if even this cannot be written.
            let _ = writeln!(
                err,
                "error: unknown arguments {arguments:?}\nerror: {USAGE}"
            );
            return 2;
        }
    };
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // The reader has seen enough, as `head` has.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => 1,
        _ => 0,
    }
}

/// The kind of a text with its number, or its slug where it has none: `Luật 10/2022/QH15`.
fn name(text: &InstrumentRef) -> String {
    let found = catalogue::instruments().find(|instrument| instrument.id == *text);
    let kind = found.map_or("Văn bản", |instrument| instrument.kind.word(Lang::Vi));
    format!("{kind} {text}")
}

/// Cells in columns: the first to the left, the others, which are numbers, to the right.
fn columns(rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let line = |row: &Vec<String>| {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let width = width(column);
            if column == 0 {
                format!("{cell:<width$}")
            } else {
                format!("{cell:>width$}")
            }
        });
        cells.collect::<Vec<_>>().join("  ")
    };
    let lines: Vec<String> = rows.iter().map(line).collect();
    lines.join("\n")
}

fn table() -> String {
    let head = |cells: &[&str]| cells.iter().map(|cell| String::from(*cell)).collect();
    let mut whole: Vec<Vec<String>> = vec![head(&[
        "Văn bản",
        "số quy định",
        "có quy phạm",
        "chỉ trao quyền, định nghĩa",
        "không mô hình hóa, có lý do",
        "chưa có dòng",
    ])];
    let mut listed = Vec::new();
    for account in catalogue::accounting() {
        let numbers = [
            account.provisions,
            account.normed,
            account.enabling,
            account.reasoned,
            account.unlisted,
        ];
        let mut row = vec![name(&account.instrument)];
        row.extend(numbers.map(|number| number.to_string()));
        whole.push(row);
        listed.push(account.instrument);
    }
    let mut parts: Vec<Vec<String>> = vec![head(&[
        "Văn bản",
        "quy phạm",
        "dòng trao quyền, định nghĩa",
        "quy định không mô hình hóa, có lý do",
    ])];
    for instrument in catalogue::instruments().filter(|text| !listed.contains(&text.id)) {
        let id = &instrument.id;
        let rows = [
            catalogue::norms()
                .filter(|norm| {
                    norm.cites
                        .first()
                        .is_some_and(|cite| cite.instrument == *id)
                })
                .count(),
            catalogue::enabling()
                .filter(|row| row.cites.first().is_some_and(|cite| cite.instrument == *id))
                .count(),
            catalogue::unmodelled()
                .filter(|gap| gap.cite.instrument == *id)
                .count(),
        ];
        if rows != [0; 3] {
            let mut row = vec![name(id)];
            row.extend(rows.map(|number| number.to_string()));
            parts.push(row);
        }
    }
    format!(
        "DANH MỤC QUY ĐỊNH VỀ DÂN CHỦ Ở CƠ SỞ, phiên bản {}\n\
         Một quy định là một điều không có khoản, một khoản, một điểm hoặc một đoạn; câu chỉ dẫn vào các điểm thì không tính.\n\
         Một quy định có nhiều dòng chỉ tính một lần.\n\n{}\n\n\
         Văn bản đã đọc mà không liệt kê từng quy định:\n\n{}\n",
        catalogue::VERSION,
        columns(&whole),
        columns(&parts)
    )
}

fn everything() -> Value {
    let accounts: Vec<Value> = catalogue::accounting()
        .map(|account| {
            json!({
                "instrument": account.instrument,
                "provisions": account.provisions,
                "normed": account.normed,
                "enabling": account.enabling,
                "reasoned": account.reasoned,
                "unlisted": account.unlisted,
            })
        })
        .collect();
    let rows: Vec<Value> = catalogue::norms()
        .map(norm)
        .chain(catalogue::enabling().map(enabling))
        .collect();
    let unmodelled: Vec<Value> = catalogue::unmodelled()
        .map(|gap| json!({ "citation": gap.cite, "reason": gap.reason }))
        .collect();
    json!({
        "version": catalogue::VERSION,
        "accounts": accounts,
        "instruments": catalogue::instruments().collect::<Vec<_>>(),
        "rows": rows,
        "unmodelled": unmodelled,
        "tensions": catalogue::tensions().map(tension).collect::<Vec<_>>(),
    })
}

fn acts<'a>(patterns: impl IntoIterator<Item = &'a Pattern>) -> Vec<String> {
    let mut kinds: Vec<String> = Vec::new();
    for pattern in patterns {
        let kind = pattern.kind.to_string();
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

/// Every row has the same fields; what its kind does not have is null or an empty list.
fn norm(norm: &Norm) -> Value {
    let none = (Value::Null, Vec::new(), Vec::new(), Vec::new());
    let (kind, (modality, bearer, claimant, act)) = match &norm.rule {
        Rule::Duty(duty) => {
            let names = |kinds: &[BodyKind]| kinds.iter().map(ToString::to_string).collect();
            let performed = duty.perform.iter().map(|perform| &perform.act);
            let parts = (
                json!(duty.modality),
                names(&duty.owes),
                names(&duty.to),
                acts(performed),
            );
            ("duty", parts)
        }
        Rule::Validity(validity) => match &validity.of {
            Subject::Act(act) => ("validity", (none.0, none.1, none.2, acts([act]))),
            _ => ("validity", none),
        },
        Rule::Precedence(order) => {
            let parts = (none.0, none.1, none.2, acts(order.then.iter()));
            ("precedence", parts)
        }
        _ => ("effect", none),
    };
    json!({
        "id": norm.id,
        "citations": norm.cites,
        "labels": norm.label,
        "kind": kind,
        "modality": modality,
        "bearer": bearer,
        "claimant": claimant,
        "act": act,
        "matters": norm.scope.matters,
        "stage": norm.stage,
        "period": norm.period,
        "used_by": [],
    })
}

fn enabling(row: &Enabling) -> Value {
    json!({
        "id": row.id,
        "citations": row.cites,
        "labels": row.label,
        "kind": row.kind,
        "modality": null,
        "bearer": [],
        "claimant": [],
        "act": [],
        "matters": [],
        "stage": null,
        "period": null,
        "used_by": row.used_by,
    })
}

fn tension(tension: &Tension) -> Value {
    json!({
        "id": tension.id,
        "citations": tension.cites,
        "labels": tension.label,
        "norms": tension.norms,
        "period": tension.period,
    })
}
