//! `view`: brackets where there are no colours, colours where they are forced, and a page that is whole.

use super::reportedly;
use std::fs;
use tempfile::tempdir;

/// With what must be escaped, a claim within a claim, and a quote in two pieces.
const TEXT: &str = "Vote & <count> \"late\"\n\nLind said Voss denied that the pier was shut. “We will wait,” the mayor said. “For a year.” It said the rain was over.\n";

fn view(args: &[&str], colours: bool) -> String {
    let mut program = reportedly();
    program.env_remove("NO_COLOR").arg("view").args(args).write_stdin(TEXT);
    if colours {
        program.env("CLICOLOR_FORCE", "1");
    }
    let output = program.output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn brackets_mark_claims_where_there_are_no_colours() {
    let page = view(&[], false);
    let words = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains(
            "{Lind} [said]¹ <{Voss} [denied]² <that the pier was shut>>. <“We will wait,”> {the mayor} [said]³."
        ),
        "{page}"
    );
    assert!(words.contains("2 Voss · deny · via Lind · within 1"), "{page}");
    assert!(!page.contains('\u{1b}'));
    assert!(!words.contains("nobody named"), "{page}");
    let coloured = view(&[], true);
    assert!(coloured.contains("\u{1b}[1m") && !coloured.contains("{Lind}"), "{coloured:?}");
}

/// The tags of a page that are not closed where they should be.
fn unbalanced(page: &str) -> Vec<String> {
    const VOID: [&str; 1] = ["meta"];
    let (mut open, mut faults) = (Vec::new(), Vec::new());
    for tag in page.split('<').skip(1).filter_map(|tag| tag.split(['>', ' ']).next()) {
        match tag.strip_prefix('/') {
            Some(name) if open.last() == Some(&name) => drop(open.pop()),
            Some(name) => faults.push(format!("</{name}> within {:?}", open.last())),
            None if tag.starts_with('!') || VOID.contains(&tag) => {}
            None => open.push(tag),
        }
    }
    faults.extend(open.iter().map(|name| format!("<{name}> is never closed")));
    faults
}

#[test]
fn the_page_is_whole_and_needs_nothing_else() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("page.html");
    let out = path.to_str().expect("a name");
    assert_eq!(view(&["--html", out], false), "", "nothing goes to stdout");
    let page = fs::read_to_string(&path).expect("the page");
    assert!(page.contains("Vote &amp; &lt;count&gt; &quot;late&quot;"), "the text is escaped");
    let body = &page[page.find("<body>").expect("a body")..page.find("<script>").expect("a script")];
    assert_eq!(
        unbalanced(body).into_iter().filter(|fault| fault != "<body> is never closed").collect::<Vec<_>>(),
        [""; 0]
    );
    for link in body.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(body.contains(&format!("id=\"{link}\"")), "{link} leads somewhere");
    }
    for part in ["http://", "https://", "url(", "@import", " src="] {
        assert!(!page.contains(part), "{part} would read something else");
    }
    assert!(body.matches("<li class=\"card\"").count() >= 3, "{body}");
    let voices: Vec<&str> = body.split("<button").skip(1).filter_map(|rest| rest.split(['>', '<']).nth(1)).collect();
    assert_eq!(voices, ["Lind ", "Voss ", "the mayor "], "a pronoun that is not resolved is no voice");
    let nested = body.find("class=\"content\"").and_then(|at| body[at..].find("class=\"source\""));
    assert!(nested.is_some(), "a claim stands within another");
}

#[test]
fn all_articles_of_a_file_are_on_one_page() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("two.jsonl");
    let line = |id: &str| serde_json::json!({"id": id, "body": TEXT}).to_string();
    fs::write(&path, format!("{}\n{}\n", line("one"), line("two"))).expect("a file");
    let path = path.to_str().expect("a name");
    let page = view(&[path, "--text-field", "body", "--html", "-"], false);
    assert_eq!(page.matches("<section").count(), 2);
    assert!(page.contains("id=\"a2c1\""), "claims of the second have ids of their own");
    assert!(view(&[path, "--text-field", "body"], false).contains("two\n"), "articles are named");
}

#[test]
fn pages_of_the_corpus_are_balanced() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("all.jsonl");
    let articles = fs::read_dir("corpus").expect("the corpus").map(|entry| entry.expect("an entry").path());
    let articles = articles.filter(|path| path.extension().is_some_and(|ending| ending == "txt"));
    let lines: Vec<String> = articles
        .map(|path| serde_json::json!({"id": path, "text": fs::read_to_string(&path).expect("an article")}).to_string())
        .collect();
    fs::write(&path, lines.join("\n")).expect("a file");
    let page = view(&[path.to_str().expect("a name"), "--html", "-"], false);
    let body = &page[page.find("<section").expect("an article")..page.find("<script>").expect("a script")];
    assert_eq!(unbalanced(body), [""; 0]);
    assert_eq!(body.matches("<section").count(), lines.len());
    assert_eq!(reportedly().args(["view", "none.txt"]).output().expect("it runs").status.code(), Some(2));
}
