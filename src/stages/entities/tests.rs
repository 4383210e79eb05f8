use crate::lexicon::Lexicon;
use crate::lexicon::builtin;
use crate::stages::{entities, layout, quotes, sentences, tags, tokens};

/// `name=alias/alias (role)` of every entity.
fn found(lexicon: &Lexicon, text: &str) -> String {
    let tokens = tokens::tokens(text, lexicon);
    let paragraphs = layout::layout(text, &tokens, lexicon);
    let quotes = quotes::quotes(text, &tokens, &paragraphs, lexicon);
    let sentences = sentences::sentences(text, &tokens, &paragraphs, &quotes, lexicon);
    let tagged = tags::tags(text, &tokens, &paragraphs, &sentences, lexicon);
    let found = entities::entities(text, &tokens, &tagged, &sentences, lexicon);
    let show = |e: &crate::entity::Entity| {
        let role = e.role.as_ref().map(|role| format!(" ({role})")).unwrap_or_default();
        format!("{}={}{role}", e.name, e.aliases.join("/"))
    };
    found.list.iter().map(show).collect::<Vec<_>>().join("; ")
}

#[test]
fn names_and_roles() {
    let lexicon = builtin();
    let mut wrong = Vec::new();
    for (text, want) in [
        ("On Friday council aide Mara Voss said so. Voss left.", "Mara Voss=Voss (council aide)"),
        (
            "They met Mara Voss, president of the dockworkers' local, and left.",
            "Mara Voss= (president of the dockworkers' local)",
        ),
        (
            "They met Mara Voss, 44, a hydrologist at the state water board.",
            "Mara Voss= (hydrologist at the state water board)",
        ),
        (
            "They met Mara Voss, chair and chief executive of the trust.",
            "Mara Voss= (chair and chief executive of the trust)",
        ),
        ("It was closed by the Marlow County Sheriff's Office.", "Marlow County Sheriff's Office="),
        ("He asked the Water Safety Agency (WSA). The WSA said no.", "Water Safety Agency=WSA"),
        ("We asked the Coalition of Rural Pharmacies. The CRP said no.", "Coalition of Rural Pharmacies=CRP"),
        (
            "He left Pemberton-Ruiz Logistics. A clerk of Pemberton-Ruiz said so.",
            "Pemberton-Ruiz Logistics=Pemberton-Ruiz",
        ),
        ("It was Mara Voss. It was Ines Voss. Then Voss left.", "Mara Voss=; Ines Voss=Voss"),
        ("The Danish were late.", ""),
        // Firms, and names before a mark that is no letter.
        ("Lamp & Voss said it won. He left Peat, Marwick & Co. in May.", "Lamp & Voss=; Peat, Marwick & Co.="),
        ("Vosstech+ won. The sale of Vosstech was off.", "Vosstech="),
        // Who bears a name that a place, a law or a body has too.
        ("They rowed from the island of Tarn. Tarn is small. In Tarn it rains.", "Tarn="),
        ("The Tarn Valley Act was late. Senators read the Act.", ""),
        ("House Speaker Mara Voss left. South Tarn Sen. Ines Lind left.", "Mara Voss= (House Speaker); Ines Lind="),
        ("Secretary of State Mara Voss left. Mrs. Voss was late.", "Mara Voss=Voss (Secretary of State)"),
        ("It was Maria de la Voss and Lukas Voss Jr. who left.", "Maria de la Voss=; Lukas Voss Jr.="),
        // Honours, nicknames, guilds, bodies of common words, namesakes.
        ("They met Mara Voss KC and Ms Voss.", "Mara Voss=Voss"),
        ("Reader Mara Voss was late. She left Columbia, SC.", "Mara Voss=; Columbia="),
        ("They met Mara “The Fuse” Voss. Then Voss left.", "Mara “The Fuse” Voss=Voss"),
        (
            "The Bakers’ and Millers’ Union argued with the Road Users' Forum.",
            "Bakers’ and Millers’ Union=; Road Users' Forum=",
        ),
        ("He asked the National Safety of Devices Authority, or NSDA.", "National Safety of Devices Authority=NSDA"),
        ("They asked Nurses Without Walls. It was late.", "Nurses Without Walls="),
        ("It was Yun-seo Voss of the Marlow-based choir.", "Yun-seo Voss="),
        ("It was Lukas Voss. Mr. Voss was late. It was Karl Voss. Mr. Voss left.", "Lukas Voss=Voss; Karl Voss="),
        (
            "It was Governor Ada Voss and Sheriff Karl Voss. Sheriff Voss left. Governor Voss was late.",
            "Ada Voss=Voss (Governor); Karl Voss=Voss (Sheriff)",
        ),
        ("They asked the Bureau of Canals and Rivers (BCR). It was late.", "Bureau of Canals and Rivers=BCR"),
        ("They closed the Mayor Voss Bridge.", "Mayor Voss Bridge="),
        ("A storm, Hurricane Orlo, hit. Later Orlo sank a ship.", ""),
        ("They left the University of Leeds. It rained in Leeds.", "University of Leeds=; Leeds="),
        ("He asked the World Health Organization (WHO). WHO said no.", "World Health Organization=WHO"),
        // What is no name: a number's word, a word that is written small, money, a tag, what nothing speaks for.
        ("Look at Tab 8. It cost US$ 10 and #Tarn was full.", ""),
        ("The beast slept. They feared the Beast.", ""),
        ("They saw the Orlok. It was late.", ""),
        ("They saw it. The Orlok said no.", "Orlok="),
        ("Anti-Voss crowds met the pro-Voss crowd and Lind-led crews.", ""),
    ] {
        let got = found(&lexicon, text);
        if !got.starts_with(want) || want.is_empty() && !got.is_empty() {
            wrong.push(format!("{text}\n got {got}\nwant {want}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_text_may_end_within_a_name() {
    let lexicon = builtin();
    assert_eq!(found(&lexicon, "He ran the Department for Farms, Food"), "Department for Farms=");
    assert_eq!(found(&lexicon, "They met Mara Voss, Lind"), "Mara Voss=; Lind=");
}

#[test]
fn marks_and_an_honour_may_be_all_of_a_text() {
    for text in ["Md", "\u{cf}\u{12}\u{1c}Md", "PhD", "Jr"] {
        found(&builtin(), text);
    }
}

#[test]
fn a_role_may_begin_a_sentence_behind_one_word() {
    let lexicon = builtin();
    assert_eq!(found(&lexicon, "x\nDemocratic nominee Ada Marsh is back."), "Ada Marsh= (Democratic nominee)");
}
