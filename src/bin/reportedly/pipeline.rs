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

/// Applies `work` to all of `source`, a chunk at a time, with `jobs` threads, and gives the results in order to `take`,
/// until that fails.
///
/// With one job, or where the system has no threads to give, everything happens on this thread. Otherwise threads that
/// still wait for input when `take` fails are left behind; the program ends soon.
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
    let work = Arc::new(work);
    match threads(jobs, &work) {
        Some((reader, results)) => {
            // It only fails when the reader is gone, and with it the results.
            let _ = reader.send(source);
            results.into_iter().flatten().try_for_each(take)
        }
        None => std::iter::from_fn(|| chunk(&mut source, ALONE)).flat_map(|items| work(items)).try_for_each(take),
    }
}

/// The results of chunks, in order.
type Results<R> = Receiver<Receiver<R>>;

/// Starts `jobs` threads that work, or as many as there can be, and one that reads the source that is sent to it.
fn threads<S, R>(
    jobs: usize,
    work: &Arc<impl Fn(Vec<S::Item>) -> Vec<R> + Send + Sync + 'static>,
) -> Option<(Sender<S>, Results<R>)>
where
    S: Source + Send + 'static,
    S::Item: Send + 'static,
    R: Send + 'static,
{
    if jobs <= 1 {
        return None;
    }
    let (queue, results) = sync_channel::<Receiver<R>>(jobs * 2);
    let (tasks, chunks) = channel::<(Vec<S::Item>, Sender<R>)>();
    let (sender, source) = channel::<S>();
    let reader = thread::Builder::new().spawn(move || {
        let Ok(mut source) = source.recv() else { return };
        while let Some(chunk) = chunk(&mut source, 1) {
            let (sender, receiver) = channel();
            if queue.send(receiver).is_err() || tasks.send((chunk, sender)).is_err() {
                break;
            }
        }
    });
    let chunks = Arc::new(Mutex::new(chunks));
    let worker = |_| {
        let (work, chunks) = (Arc::clone(work), Arc::clone(&chunks));
        let worker = thread::Builder::new().spawn(move || {
            while let Some((items, results)) = next(&chunks) {
                // It fails where nobody takes the results any more.
                let _ = work(items).into_iter().try_for_each(|result| results.send(result));
            }
        });
        worker.ok()
    };
    let workers = (0..jobs).map_while(worker).count();
    (reader.is_ok() && workers > 0).then_some((sender, results))
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
