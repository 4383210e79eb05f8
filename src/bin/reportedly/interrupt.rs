//! Ctrl-C and SIGTERM: the program ends between two articles, however long the next one lets it wait.

use crate::output::Output;
use std::process::exit;
use std::sync::{Arc, Mutex, TryLockError};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// An article whose records nobody takes for so long is given up in the middle.
const PATIENCE: Duration = Duration::from_secs(2);

/// Ends the program when it is told to: whoever holds `output` is writing an article, and is let finish. A second signal
/// ends it at once.
#[cfg(unix)]
pub fn watch(output: Arc<Mutex<Output>>) -> std::io::Result<()> {
    use signal_hook::consts::{SIGINT, SIGTERM};
    // SIGHUP is left alone, so that `nohup` does what it says.
    let mut signals = signal_hook::iterator::Signals::new([SIGINT, SIGTERM])?;
    std::thread::Builder::new().spawn(move || {
        let mut output = Some(output);
        for signal in signals.forever() {
            let status = 128 + signal;
            match output.take() {
                Some(output) => {
                    let end = std::thread::Builder::new().spawn(move || end(&output, status));
                    // Where there can be no other thread, nobody waits for the article.
                    if end.is_err() {
                        exit(status);
                    }
                }
                None => exit(status),
            }
        }
    })?;
    Ok(())
}

/// Elsewhere the system ends the program where it stands; a file that was half written can still be resumed.
#[cfg(not(unix))]
pub fn watch(_: Arc<Mutex<Output>>) -> std::io::Result<()> {
    Ok(())
}

#[cfg_attr(not(unix), expect(dead_code))]
fn end(output: &Mutex<Output>, status: i32) {
    let begin = Instant::now();
    loop {
        match output.try_lock() {
            // Nobody gets at the output any more: it stays locked until the program is gone.
            Ok(mut output) => match output.interrupt() {
                true => exit(status),
                false => return,
            },
            Err(TryLockError::WouldBlock) if begin.elapsed() < PATIENCE => sleep(Duration::from_millis(5)),
            Err(_) => exit(status),
        }
    }
}
