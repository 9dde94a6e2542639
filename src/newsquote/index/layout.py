"""The tables of an index file, and the steps that bring an older file up to date.

`analysis` holds one row per analysed text (the text itself is in `body`, out of the way of scans),
`article` one row per place a text was found at: the same text at two paths is two articles of one
analysis. `entity` is somebody or something inside one text, `identity` the same one across texts;
`summary` and `spelling` add up each identity over the articles, so that nobody has to at question
time. In a cache the corpus of a command is a temporary `article` table that hides the stored one,
and every other query reads the same; nothing is added up there.
"""

from __future__ import annotations

APPLICATION_ID = 0x6E777174  # "nwqt"

ARTICLE_COLUMNS = """(
    key INTEGER PRIMARY KEY,
    analysis INTEGER NOT NULL {reference},
    rank,
    location TEXT NOT NULL,
    path TEXT,
    title TEXT,
    standfirst TEXT,
    date TEXT,
    byline TEXT,
    source TEXT
)"""

TEMPORARY_CORPUS = f"""
CREATE TEMP TABLE article {ARTICLE_COLUMNS.format(reference="")};
CREATE INDEX temp.article_analysis ON article(analysis);
CREATE INDEX temp.article_rank ON article(rank, key);
"""

VERSION_1 = f"""
CREATE TABLE analysis (
    key INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    id TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    words INTEGER NOT NULL,
    quotes INTEGER NOT NULL,
    speakers INTEGER NOT NULL
);
CREATE INDEX analysis_id ON analysis(id);

CREATE TABLE body (
    analysis INTEGER PRIMARY KEY REFERENCES analysis(key) ON DELETE CASCADE,
    text TEXT NOT NULL,
    paragraphs TEXT NOT NULL
);

CREATE TABLE article {ARTICLE_COLUMNS.format(reference="REFERENCES analysis(key)")};
CREATE INDEX article_analysis ON article(analysis);
CREATE INDEX article_rank ON article(rank, key);
CREATE INDEX article_location ON article(location);
CREATE INDEX article_date ON article(date);

CREATE TABLE identity (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE
);

CREATE TABLE entity (
    key INTEGER PRIMARY KEY,
    analysis INTEGER NOT NULL REFERENCES analysis(key) ON DELETE CASCADE,
    identity INTEGER NOT NULL REFERENCES identity(key),
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    named INTEGER NOT NULL,
    role TEXT,
    affiliation TEXT,
    affiliated INTEGER REFERENCES identity(key),
    aliases TEXT NOT NULL,
    members TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    mentions TEXT NOT NULL,
    mentioned INTEGER NOT NULL,
    direct INTEGER NOT NULL,
    mixed INTEGER NOT NULL,
    indirect INTEGER NOT NULL,
    attitude INTEGER NOT NULL,
    words INTEGER NOT NULL,
    names TEXT NOT NULL
);
CREATE INDEX entity_analysis ON entity(analysis);
CREATE INDEX entity_identity ON entity(identity);
CREATE INDEX entity_affiliated ON entity(affiliated) WHERE affiliated IS NOT NULL;

CREATE TABLE quote (
    key INTEGER PRIMARY KEY,
    analysis INTEGER NOT NULL REFERENCES analysis(key) ON DELETE CASCADE,
    speaker INTEGER REFERENCES entity(key),
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    about TEXT NOT NULL,
    words INTEGER NOT NULL,
    cue TEXT,
    cue_text TEXT,
    confidence REAL NOT NULL,
    why TEXT NOT NULL,
    spans TEXT NOT NULL,
    abouts TEXT NOT NULL,
    folded INTEGER NOT NULL
);
CREATE INDEX quote_analysis ON quote(analysis, key);
CREATE INDEX quote_speaker ON quote(speaker);
CREATE INDEX quote_cue ON quote(cue) WHERE cue IS NOT NULL;

CREATE TABLE summary (
    identity INTEGER PRIMARY KEY REFERENCES identity(key),
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    named INTEGER NOT NULL,
    members TEXT NOT NULL,
    role TEXT,
    affiliation TEXT,
    articles INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    direct INTEGER NOT NULL,
    mixed INTEGER NOT NULL,
    indirect INTEGER NOT NULL,
    attitude INTEGER NOT NULL,
    words INTEGER NOT NULL,
    first TEXT,
    last TEXT
);
CREATE INDEX summary_mentions ON summary(mentions DESC);
CREATE INDEX summary_quotes ON summary((direct + mixed + indirect) DESC);

CREATE TABLE spelling (
    identity INTEGER NOT NULL REFERENCES identity(key),
    what TEXT NOT NULL,
    text TEXT NOT NULL,
    articles INTEGER NOT NULL,
    PRIMARY KEY (identity, what, text)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE quote_words USING fts5(
    text, about, content='quote', content_rowid='key', tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER quote_added AFTER INSERT ON quote BEGIN
    INSERT INTO quote_words(rowid, text, about) VALUES (new.key, new.text, new.about);
END;
CREATE TRIGGER quote_removed AFTER DELETE ON quote BEGIN
    INSERT INTO quote_words(quote_words, rowid, text, about)
    VALUES ('delete', old.key, old.text, old.about);
END;

CREATE VIRTUAL TABLE name_words USING fts5(
    names, affiliation, content='entity', content_rowid='key',
    tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER entity_added AFTER INSERT ON entity BEGIN
    INSERT INTO name_words(rowid, names, affiliation) VALUES (new.key, new.names, new.affiliation);
END;
CREATE TRIGGER entity_removed AFTER DELETE ON entity BEGIN
    INSERT INTO name_words(name_words, rowid, names, affiliation)
    VALUES ('delete', old.key, old.names, old.affiliation);
END;
"""

MIGRATIONS = (VERSION_1,)
"""One script per version, in order: a file at version n runs `MIGRATIONS[n:]`."""
