//! Articles through workers, in order.
//!
//! One thread reads, `jobs` threads work, the caller gets the results in the order of the articles. Articles go in small
//! chunks, because short ones take less time together, but nobody waits to fill one. Each chunk brings the channel for its
//! results; the caller goes through the chunks in order and gets each as soon as it is done. The queue of chunks is
//! bounded, and with it the memory.

use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;

/// Articles in a chunk at most.
const CHUNK: usize = 32;
/// A chunk of this many bytes is full.
const CHUNK_BYTES: usize = 1 << 16;
/// Where one thread does all, nobody is left without work: it takes as many chunks at once, and fetches its code and tables
/// the less often (4 % less time than with one).
const ALONE: usize = 2;

/// A stream that knows whether it would have to wait.
pub trait Source: Iterator {
    /// Whether the next item is there already.
    fn is_ready(&self) -> bool;
    /// What an item weighs, in bytes.
    fn weight(item: &Self::Item) -> usize;
}

/// Applies `work` to all of `source`, a chunk at a time, with `jobs` threads and gives the results in order to `take`, until that fails.
///
/// With one job everything happens on this thread. Otherwise threads that still wait for input when `take` fails are left
/// behind; the program ends soon.
pub fn run<S, R, E>(
    mut source: S,
    jobs: usize,
    work: impl Fn(Vec<S::Item>) -> Vec<R> + Send + Sync + 'static,
    take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E>
where
    S: Source + Send + 'static,
    S::Item: Send + 'static,
    R: Send + 'static,
{
    if jobs <= 1 {
        return std::iter::from_fn(|| chunk(&mut source, ALONE)).flat_map(work).try_for_each(take);
    }
    let (queue, results) = sync_channel::<Receiver<R>>(jobs * 2);
    let (tasks, chunks) = channel::<(Vec<S::Item>, Sender<R>)>();
    let (work, chunks) = (Arc::new(work), Arc::new(Mutex::new(chunks)));
    for _ in 0..jobs {
        let (work, chunks) = (Arc::clone(&work), Arc::clone(&chunks));
        thread::spawn(move || {
            while let Some((items, results)) = next(&chunks) {
                // It fails where nobody takes the results any more.
                let _ = work(items).into_iter().try_for_each(|result| results.send(result));
            }
        });
    }
    thread::spawn(move || {
        while let Some(chunk) = chunk(&mut source, 1) {
            let (sender, receiver) = channel();
            if queue.send(receiver).is_err() || tasks.send((chunk, sender)).is_err() {
                break;
            }
        }
    });
    results.into_iter().flatten().try_for_each(take)
}

/// The next task; none when the reader is done, or a thread died that held the lock.
fn next<T>(chunks: &Mutex<Receiver<T>>) -> Option<T> {
    chunks.lock().ok()?.recv().ok()
}

/// At least one item, and what else is there already, up to so many full chunks.
fn chunk<S: Source>(source: &mut S, chunks: usize) -> Option<Vec<S::Item>> {
    let mut items = vec![source.next()?];
    let mut weight = S::weight(&items[0]);
    while items.len() < chunks * CHUNK && weight < chunks * CHUNK_BYTES && source.is_ready() {
        let Some(item) = source.next() else { break };
        weight += S::weight(&item);
        items.push(item);
    }
    Some(items)
}
