//! Audits cases.
#![expect(clippy::print_stdout, reason = "an example prints its report")]
use danchu::check::{Checker, Context};
use danchu::record::Case;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let case: Case =
        serde_json::from_str(include_str!("../tests/data/cases/cao-lao-ha-gate.json"))?;
    let report = Checker::viet_nam().check(&case, &Context::new());
    for finding in &report.findings {
        println!(
            "{:?} {} {:?} due={:?} vote={:?} needed={:?}",
            finding.outcome,
            finding.norm,
            finding.reason,
            finding.due.map(|d| d.to_string()),
            finding.vote,
            finding.votes_needed
        );
        for missing in &finding.missing {
            println!("      {missing:?}");
        }
    }
    println!("{:?}", report.residual().len());
    Ok(())
}
