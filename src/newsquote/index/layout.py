"""The tables of an index file, and the steps that bring an older file up to date.

`analysis` holds one row per analysed text (the text itself is in `body`, out of the way of scans),
`article` one row per place a text was found at: the same text at two paths is two articles of one
analysis. `entity` is somebody or something inside one text, `identity` the same one across texts;
`summary`, `spelling` and `total` add up over the articles, so that nobody has to at question time.
`family` is the first article of those near-identical to it, which `leader` finds by the bands of its
sketch. `file` remembers what was in a file, so that it need not be read again while it is unchanged.
`reading` is what articles say of the people of a name, each entity points to its own, and `doubtful`
are the names of several people; a `verdict` says who is meant by a reading, and `told` which is the last
entity that was told apart by it. `correction` is what a user says of who is who, and `corrected` what was
found of the entities concerned.

In a cache the corpus of a command is temporary: an `article` and a `leader` table hide the stored
ones, and every other query reads the same; nothing is added up there, and families are found only
when they are asked for.
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

FAMILIES = """
ALTER TABLE {schema}.article ADD COLUMN family INTEGER;
CREATE INDEX {schema}.article_family ON article(family);
CREATE TABLE {schema}.leader (
    band INTEGER NOT NULL,
    family INTEGER NOT NULL,
    PRIMARY KEY (band, family)
) WITHOUT ROWID;
"""

TEMPORARY_CORPUS = f"""
CREATE TEMP TABLE article {ARTICLE_COLUMNS.format(reference="")};
CREATE INDEX temp.article_analysis ON article(analysis);
CREATE INDEX temp.article_rank ON article(rank, key);
{FAMILIES.format(schema="temp")}
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

VERSION_2 = f"""
ALTER TABLE body ADD COLUMN sketch BLOB NOT NULL DEFAULT x'';
{FAMILIES.format(schema="main")}

ALTER TABLE summary ADD COLUMN called TEXT;
ALTER TABLE summary ADD COLUMN aliases TEXT;
ALTER TABLE summary ADD COLUMN pronouns TEXT;
ALTER TABLE summary ADD COLUMN id TEXT;

CREATE TABLE total (
    articles INTEGER NOT NULL,
    quotes INTEGER NOT NULL
);
INSERT INTO total SELECT count(*), coalesce(sum(t.quotes), 0)
    FROM main.article a JOIN analysis t ON t.key = a.analysis;
CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
    UPDATE total SET articles = articles + 1,
        quotes = quotes + (SELECT quotes FROM analysis WHERE key = new.analysis);
END;
CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
    UPDATE total SET articles = articles - 1,
        quotes = quotes - (SELECT quotes FROM analysis WHERE key = old.analysis);
END;

CREATE TABLE file (
    key INTEGER PRIMARY KEY,
    location TEXT NOT NULL,
    reading TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    read INTEGER NOT NULL,
    articles TEXT NOT NULL,
    UNIQUE (location, reading)
);
"""

VERSION_3 = """
CREATE TABLE reading (
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (name, role, affiliation, title)
) WITHOUT ROWID;

CREATE TABLE doubtful (
    name TEXT PRIMARY KEY,
    settled INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE namesake (
    identity INTEGER PRIMARY KEY REFERENCES identity(key) ON DELETE CASCADE,
    name TEXT NOT NULL
);
CREATE INDEX namesake_name ON namesake(name);

CREATE TABLE corrected (
    entity INTEGER PRIMARY KEY REFERENCES entity(key) ON DELETE CASCADE,
    found TEXT NOT NULL
);

CREATE TABLE correction (
    text TEXT NOT NULL
);
"""

VERSION_4 = """
DROP TABLE reading;
CREATE TABLE reading (
    key INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    title TEXT NOT NULL,
    verdict TEXT,
    UNIQUE (name, role, affiliation, title)
);
ALTER TABLE entity ADD COLUMN reading INTEGER REFERENCES reading(key);
CREATE INDEX entity_reading ON entity(reading) WHERE reading IS NOT NULL;
DROP TABLE namesake;
ALTER TABLE doubtful ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
UPDATE doubtful SET settled = 0;
"""

MIGRATIONS = (VERSION_1, VERSION_2, VERSION_3, VERSION_4)
"""One script per version, in order: a file at version n runs `MIGRATIONS[n:]`, and `upgrade` fills in."""
