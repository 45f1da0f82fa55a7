//! Sources of law.
