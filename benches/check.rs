//! What it costs to check a case: outcomes alone, and with reasons, at sizes that show how it grows.
//!
//! Compare ratios within one run, with each other and with `parse`; never absolute numbers.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a bench fails by panicking, and its input is its own"
)]

mod world;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use danchu::check::{Checker, Context, Scratch, Verdict};
use danchu::record::Case;
use danchu::wire;

fn check(c: &mut Criterion) {
    let checker = Checker::viet_nam();
    let context = Context::new();
    let mut group = c.benchmark_group("check");
    group.sample_size(10);
    for records in [1_000, 10_000, 100_000] {
        let case: Case = wire::read(&world::case(records)).unwrap();
        group.throughput(Throughput::Elements(u64::try_from(records).unwrap()));
        group.bench_with_input(BenchmarkId::new("verdicts", records), &case, |b, case| {
            b.iter(|| checker.verdicts(case, &context));
        });
        let mut scratch = Scratch::new();
        group.bench_with_input(
            BenchmarkId::new("verdicts one by one", records),
            &case,
            |b, case| {
                b.iter(|| {
                    let mut due = 0;
                    let say = |verdict: Verdict<'_>| due += usize::from(verdict.due.is_some());
                    checker.each_verdict(case, &context, &mut scratch, say);
                    due
                });
            },
        );
        // As a portal or a line of a log has them.
        let cases: Vec<Case> = (0..records / world::RECORDS)
            .map(|n| wire::read(&world::of(n..n + 1)).unwrap())
            .collect();
        group.bench_with_input(
            BenchmarkId::new("verdicts, a case a village", records),
            &cases,
            |b, cases| {
                b.iter(|| {
                    let found = cases
                        .iter()
                        .map(|case| checker.verdicts(case, &context).len());
                    found.sum::<usize>()
                });
            },
        );
        if records <= 10_000 {
            group.bench_with_input(BenchmarkId::new("report", records), &case, |b, case| {
                b.iter(|| checker.check(case, &context));
            });
        }
    }
    group.finish();
}

criterion_group!(benches, check);
criterion_main!(benches);
