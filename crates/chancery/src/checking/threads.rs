//! Work on many things at once, with results in their order whatever the threads.

use std::num::NonZeroUsize;
use std::thread::available_parallelism;

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

use crate::{Failure, Options};

/// Fewer things than these are done sooner than threads begin.
const FEW: usize = 16;

/// Does some work on each thing, and gives the results in the order of the things.
///
/// # Errors
/// If so many threads cannot be had.
pub(crate) fn each<T: Send, R: Send>(
    options: &Options,
    things: &mut [T],
    work: impl Fn(&mut T) -> R + Send + Sync,
) -> Result<Vec<R>, Failure> {
    let threads = options
        .threads
        .or_else(|| available_parallelism().ok())
        .map_or(1, NonZeroUsize::get);
    if threads == 1 || things.len() < FEW {
        return Ok(things.iter_mut().map(work).collect());
    }
    let pool = ThreadPoolBuilder::new().num_threads(threads).build();
    let pool = pool.map_err(|error| Failure::Threads {
        count: threads,
        reason: error.to_string(),
    })?;
    Ok(pool.install(|| things.par_iter_mut().map(&work).collect()))
}
