//! What it costs to read a case, beside what `serde_json` alone takes for the same types and for none.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a bench fails by panicking, and its input is its own"
)]

mod world;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use danchu::record::Case;
use danchu::wire;
use serde::de::IgnoredAny;

fn parse(c: &mut Criterion) {
    let mut group = c.benchmark_group("parse");
    group.sample_size(10);
    for records in [1_000, 10_000] {
        let text = world::case(records);
        group.throughput(Throughput::Bytes(u64::try_from(text.len()).unwrap()));
        group.bench_with_input(BenchmarkId::new("wire::read", records), &text, |b, text| {
            b.iter(|| wire::read::<Case>(text).unwrap());
        });
        group.bench_with_input(
            BenchmarkId::new("serde_json, same types", records),
            &text,
            |b, text| {
                b.iter(|| serde_json::from_str::<Case>(text).unwrap());
            },
        );
        group.bench_with_input(
            BenchmarkId::new("serde_json, no types", records),
            &text,
            |b, text| {
                b.iter(|| serde_json::from_str::<IgnoredAny>(text).unwrap());
            },
        );
    }
    group.finish();
}

criterion_group!(benches, parse);
criterion_main!(benches);
