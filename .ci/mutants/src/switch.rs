//! Writes every mutant of a file into it, each behind a switch of its own.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Arm, Block, Expr, ExprStruct, ImplItemFn, ItemFn, Signature};

/// A mutant as `cargo mutants` lists it.
#[derive(Debug, Clone)]
pub struct Mutant {
    pub id: u32,
    pub file: String,
    pub name: String,
    /// The name in the list of survivors.
    pub listed: String,
    pub genre: String,
    pub replacement: String,
    /// Line and column, both from 1.
    pub at: (usize, usize),
}

/// The module that the switched crate carries: which mutant is on, and which ones a run comes by.
pub const MODULE: &str = r#"
extern crate std;
#[doc(hidden)]
pub mod switch {
    use core::sync::atomic::{AtomicBool, Ordering};
    use std::sync::LazyLock;
    /// Constants are made while the crate is compiled, where no switch can be on.
    pub const fn is(n: u32) -> bool { core::intrinsics::const_eval_select((n,), never, on) }
    const fn never(_: u32) -> bool { false }
    static ON: LazyLock<u32> = LazyLock::new(|| std::env::var("MUTANT").ok().and_then(|n| n.parse().ok()).unwrap_or(0));
    static SEEN: [AtomicBool; 10000] = [const { AtomicBool::new(false) }; 10000];
    fn on(n: u32) -> bool {
        if *ON == 0 && !SEEN[n as usize].swap(true, Ordering::Relaxed) {
            if let Ok(path) = std::env::var("MUTANTS_SEEN") {
                use std::io::Write as _;
                let file = std::fs::OpenOptions::new().append(true).create(true).open(path);
                let _ = file.and_then(|mut file| std::write!(file, "{n}\n"));
            }
        }
        *ON == n
    }
}
"#;

/// A file with its mutants, which of them it carries, and which are no Rust.
pub fn switched(text: &str, mutants: &[Mutant]) -> (String, BTreeSet<u32>, BTreeSet<u32>) {
    let mut file = syn::parse_file(text).expect("the sources are Rust");
    let mut switch = Switch::default();
    for mutant in mutants {
        let key = (mutant.genre.clone(), mutant.at.0, mutant.at.1);
        switch.here.entry(key).or_default().push(mutant.clone());
    }
    switch.visit_file_mut(&mut file);
    (
        file.to_token_stream().to_string(),
        switch.carried,
        switch.refused,
    )
}

#[derive(Default)]
struct Switch {
    here: BTreeMap<(String, usize, usize), Vec<Mutant>>,
    carried: BTreeSet<u32>,
    refused: BTreeSet<u32>,
}

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("a replacement is Rust")
}

/// Whether a condition binds names: such a one cannot stand in a block of its own.
fn binds(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(both) => binds(&both.left) || binds(&both.right),
        _ => false,
    }
}

impl Switch {
    fn at(&self, genre: &str, span: Span) -> Vec<Mutant> {
        let start = span.start();
        let key = (genre.to_owned(), start.line, start.column + 1);
        self.here.get(&key).cloned().unwrap_or_default()
    }

    fn body(&mut self, sig: &Signature, block: &mut Block, here: &[Mutant]) {
        // Two iterators of different types cannot both be returned as one that is not named.
        if sig.output.to_token_stream().to_string().contains("impl ") {
            return;
        }
        for mutant in here {
            let (id, value) = (mutant.id, tokens(&mutant.replacement));
            let stmt = quote!(if crate::switch::is(#id) { return #value; });
            let stmt = syn::Stmt::Expr(Expr::Verbatim(stmt), None);
            block.stmts.insert(0, stmt);
            self.carried.insert(id);
        }
    }

    fn function(&self, block: &Block) -> Vec<Mutant> {
        let first = block.stmts.first();
        first.map_or_else(Vec::new, |stmt| self.at("FnValue", stmt.span()))
    }
}

impl VisitMut for Switch {
    fn visit_item_fn_mut(&mut self, item: &mut ItemFn) {
        let here = self.function(&item.block);
        visit_mut::visit_item_fn_mut(self, item);
        self.body(&item.sig, &mut item.block, &here);
    }

    fn visit_impl_item_fn_mut(&mut self, item: &mut ImplItemFn) {
        let here = self.function(&item.block);
        visit_mut::visit_impl_item_fn_mut(self, item);
        self.body(&item.sig, &mut item.block, &here);
    }

    fn visit_trait_item_fn_mut(&mut self, item: &mut syn::TraitItemFn) {
        let here = item.default.as_ref().map(|block| self.function(block));
        visit_mut::visit_trait_item_fn_mut(self, item);
        if let (Some(block), Some(here)) = (&mut item.default, here) {
            self.body(&item.sig, block, &here);
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let here = match expr {
            Expr::Binary(both) => self.at("BinaryOperator", both.op.span()),
            Expr::Unary(one) => self.at("UnaryOperator", one.op.span()),
            _ => Vec::new(),
        };
        visit_mut::visit_expr_mut(self, expr);
        if here.is_empty() {
            return;
        }
        let mut new = match &*expr {
            // `||` beside a `let` is not Rust.
            Expr::Binary(both) if binds(&both.left) || binds(&both.right) => {
                let ors = here.iter().filter(|mutant| mutant.replacement == "||");
                self.refused.extend(ors.map(|mutant| mutant.id));
                return;
            }
            Expr::Binary(both) => {
                let (l, op, r) = (&both.left, &both.op, &both.right);
                quote!((#l) #op (#r))
            }
            _ => expr.to_token_stream(),
        };
        for mutant in here {
            let (id, other) = (mutant.id, tokens(&mutant.replacement));
            new = match &*expr {
                Expr::Binary(both) => {
                    let (l, r) = (&both.left, &both.right);
                    match (&both.op, mutant.replacement.as_str()) {
                        // Chains of these are long, and would grow twofold at each step if written out.
                        (syn::BinOp::And(_), "||") => {
                            quote!({ let left: bool = #l; if left != crate::switch::is(#id) { #r } else { left } })
                        }
                        (syn::BinOp::Or(_), "&&") => {
                            quote!({ let left: bool = #l; if left != crate::switch::is(#id) { left } else { #r } })
                        }
                        _ => quote!(if crate::switch::is(#id) { (#l) #other (#r) } else { #new }),
                    }
                }
                Expr::Unary(one) => {
                    let value = &one.expr;
                    quote!(if crate::switch::is(#id) { #value } else { #new })
                }
                _ => continue,
            };
            self.carried.insert(id);
        }
        *expr = Expr::Verbatim(quote!((#new)));
    }

    fn visit_expr_struct_mut(&mut self, item: &mut ExprStruct) {
        let here: Vec<_> = item
            .fields
            .iter()
            .map(|field| self.at("StructField", field.span()))
            .collect();
        visit_mut::visit_expr_struct_mut(self, item);
        let base = item.rest.clone();
        for (field, here) in item.fields.iter_mut().zip(here) {
            let Some(base) = &base else { continue };
            for mutant in here {
                let (id, member, value) = (mutant.id, &field.member, &field.expr);
                let new = quote!(if crate::switch::is(#id) { (#base).#member } else { #value });
                field.colon_token.get_or_insert_default();
                field.expr = Expr::Verbatim(new);
                self.carried.insert(id);
            }
        }
    }

    fn visit_expr_match_mut(&mut self, item: &mut syn::ExprMatch) {
        // A guard takes an arm out of what covers every case, so another one must cover it.
        let covered = item
            .arms
            .iter()
            .any(|arm| arm.guard.is_none() && matches!(arm.pat, syn::Pat::Wild(_)));
        if !covered {
            for arm in &item.arms {
                let start = arm.span().start();
                self.here
                    .remove(&("MatchArm".to_owned(), start.line, start.column + 1));
            }
        }
        visit_mut::visit_expr_match_mut(self, item);
    }

    fn visit_arm_mut(&mut self, arm: &mut Arm) {
        let whole = self.at("MatchArm", arm.span());
        let guard = arm
            .guard
            .as_ref()
            .map(|(_, guard)| self.at("MatchArmGuard", guard.span()));
        visit_mut::visit_arm_mut(self, arm);
        for mutant in guard.unwrap_or_default() {
            let Some((_, guard)) = &mut arm.guard else {
                continue;
            };
            let id = mutant.id;
            let new = match mutant.replacement.as_str() {
                "false" if binds(guard) => quote!(!crate::switch::is(#id) && #guard),
                "false" => quote!((!crate::switch::is(#id) && (#guard))),
                "true" if !binds(guard) => quote!((crate::switch::is(#id) || (#guard))),
                _ => continue,
            };
            **guard = Expr::Verbatim(new);
            self.carried.insert(id);
        }
        for mutant in whole {
            let id = mutant.id;
            let new = match &arm.guard {
                Some((_, guard)) if binds(guard) || matches!(**guard, Expr::Verbatim(_)) => {
                    quote!(!crate::switch::is(#id) && #guard)
                }
                Some((_, guard)) => quote!(!crate::switch::is(#id) && (#guard)),
                None => quote!(!crate::switch::is(#id)),
            };
            arm.guard = Some((Default::default(), Box::new(Expr::Verbatim(new))));
            self.carried.insert(id);
        }
    }
}
