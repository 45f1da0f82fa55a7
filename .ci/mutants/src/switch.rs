//! Writes every mutant of a file into it, each behind a switch of its own.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Arm, BinOp, Block, Expr, ExprStruct, ImplItemFn, ItemFn, Signature};

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
    /// One of two iterators, where a function does not name the one that it returns.
    pub enum Either<A, B> { Left(A), Right(B) }
    impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Either<A, B> {
        type Item = A::Item;
        fn next(&mut self) -> Option<A::Item> {
            match self { Self::Left(one) => one.next(), Self::Right(one) => one.next() }
        }
        fn size_hint(&self) -> (usize, Option<usize>) {
            match self { Self::Left(one) => one.size_hint(), Self::Right(one) => one.size_hint() }
        }
    }
    impl<A: ExactSizeIterator, B: ExactSizeIterator<Item = A::Item>> ExactSizeIterator for Either<A, B> {}
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
        let output = sig.output.to_token_stream().to_string();
        let is_iterator = output.starts_with("-> impl") && output.contains("Iterator");
        if output.contains("impl ") && !is_iterator {
            return;
        }
        for mutant in here {
            let (id, value) = (mutant.id, tokens(&mutant.replacement));
            if is_iterator {
                let either = quote!(crate::switch::Either);
                let body = quote!(if crate::switch::is(#id) { #either::Left(#value) } else { #either::Right(#block) });
                block.stmts = vec![syn::Stmt::Expr(Expr::Verbatim(body), None)];
                self.carried.insert(id);
                continue;
            }
            let stmt = quote!(if crate::switch::is(#id) { return #value; });
            let stmt = syn::Stmt::Expr(Expr::Verbatim(stmt), None);
            block.stmts.insert(0, stmt);
            self.carried.insert(id);
        }
    }

    /// `a && b && c` or `a || b || c` with one operator changed, as its text would be read: `&&` binds closer.
    fn chain(&mut self, expr: &mut Expr) {
        let mut operands = Vec::new();
        let mut here = Vec::new();
        let mut left = expr.clone();
        let mut is_and = None;
        while let Expr::Binary(both) = &left
            && (*is_and.get_or_insert(matches!(both.op, BinOp::And(_)))
                == matches!(both.op, BinOp::And(_)))
            && matches!(both.op, BinOp::And(_) | BinOp::Or(_))
        {
            here.push(self.at("BinaryOperator", both.op.span()));
            operands.push((*both.right).clone());
            left = (*both.left).clone();
        }
        operands.push(left);
        operands.reverse();
        here.reverse();
        let lets = operands.iter().any(binds);
        if lets {
            // `||` beside a `let` is no Rust, however far from it.
            let all = here.iter().flatten().map(|mutant| mutant.id);
            self.refused.extend(all);
        }
        let refused = &self.refused;
        here.iter_mut()
            .for_each(|here| here.retain(|mutant| !refused.contains(&mutant.id)));
        if here.iter().all(Vec::is_empty) {
            if let Expr::Binary(both) = expr {
                visit_mut::visit_expr_binary_mut(self, both);
            }
            return;
        }
        operands
            .iter_mut()
            .for_each(|operand| self.visit_expr_mut(operand));
        let mut operands = operands.iter();
        let first = operands.next();
        let mut steps = TokenStream::new();
        for (operand, mutants) in operands.zip(&here) {
            let ids = mutants.iter().map(|mutant| mutant.id);
            let on = quote!(false #(|| crate::switch::is(#ids))*);
            steps.extend(if is_and == Some(true) {
                quote! {
                    let chain_on = #on;
                    if chain_on && chain { break 'chain true; }
                    if chain_on != chain { chain = #operand; }
                }
            } else {
                quote! {
                    let chain_on = #on;
                    if chain_on && chain_before { break 'chain true; }
                    chain_before = chain;
                    if chain_on == chain { chain = #operand; }
                }
            });
            self.carried.extend(mutants.iter().map(|mutant| mutant.id));
        }
        let before = (is_and == Some(false)).then(|| quote!(let mut chain_before = false;));
        let block = quote!({ let mut chain: bool = #first; #before #steps chain });
        *expr = Expr::Verbatim(quote!(('chain: #block)));
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
        if let Expr::Binary(both) = expr
            && matches!(both.op, BinOp::And(_) | BinOp::Or(_))
        {
            return self.chain(expr);
        }
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
            Expr::Binary(both) => {
                let (l, op, r) = (&both.left, &both.op, &both.right);
                quote!((#l) #op (#r))
            }
            _ => expr.to_token_stream(),
        };
        for mutant in here {
            let (id, other) = (mutant.id, tokens(&mutant.replacement));
            let changed = match &*expr {
                Expr::Binary(both) => {
                    let (l, r) = (&both.left, &both.right);
                    quote!((#l) #other (#r))
                }
                Expr::Unary(one) => one.expr.to_token_stream(),
                _ => continue,
            };
            new = quote!(if crate::switch::is(#id) { #changed } else { #new });
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
