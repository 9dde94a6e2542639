"""Train the network on all layers at once; a stopped run resumes from its checkpoint.

python training/train.py --config training/config.toml --corpora FOLDER --minilm FOLDER --work FOLDER
"""

from __future__ import annotations

import argparse
import json
import pickle
import random
import time
import tomllib
from collections import Counter
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from data import (
    MASK,
    NER_TAGS,
    ROLE_TAGS,
    UNNAMED,
    Window,
    cut_windows,
    read_entities,
    read_invented,
    read_polnear,
    read_treebank,
)
from network import Network, Sizes, crf_loss, viterbi
from newsquote.features import CLS, SEP, SHAPES, WordPieces
from swap import Swapper

HERE = Path(__file__).parent
HIDDEN = 103  # [MASK] in the vocabulary
LOWER, TITLE = SHAPES.index("lower"), SHAPES.index("title")
LISTED = ("PERSON", "ORG", "LOC")
LONGER_WINDOW = 300  # words: who is meant may stand far back
UPPERISH = {SHAPES.index(s) for s in ("title", "upper", "initial", "mixed")}


def load_windows(corpora: Path, config: dict, pieces: WordPieces, cache: Path) -> dict[str, list[Window]]:
    """Windows of every source named in the configuration, kept in `cache`."""
    if cache.exists():
        return pickle.loads(cache.read_bytes())
    found: dict[str, list[Window]] = {}
    for name, spec in config["sources"].items():
        if spec["kind"] == "polnear":
            texts = read_polnear(corpora / spec["path"], spec["split"], spec.get("silver", True))
        elif spec["kind"] == "treebank":
            texts = read_treebank(corpora / spec["path"])
        else:
            texts = read_entities(corpora / spec["path"])
        found[name] = [w for t in texts for w in cut_windows(t, pieces)]
        print(name, len(found[name]), "windows", sum(len(w.pieces) for w in found[name]), "words", flush=True)
    cache.write_bytes(pickle.dumps(found))
    return found


class Labels:
    """Label inventories, fixed by the training data."""

    def __init__(self, tags: list[str], upos: list[str], rels: list[str]) -> None:
        self.tags, self.upos, self.rels = tags, upos, rels
        self.tag_id = {t: i for i, t in enumerate(tags)}
        self.upos_id = {t: i for i, t in enumerate(upos)}
        self.rel_id = {t: i for i, t in enumerate(rels)}

    @classmethod
    def from_windows(cls, windows: list[Window]) -> Labels:
        def frequent(lists) -> list[str]:
            counts = Counter(x for xs in lists for x in xs if x)
            return sorted(x for x, n in counts.items() if n >= 20)

        return cls(*(frequent(getattr(w, a) for w in windows) for a in ("tag", "upos", "rel")))


def batch_of(
    windows: list[Window], labels: Labels, rng: random.Random, augment: bool, hidden: float = 0.0
) -> dict[str, torch.Tensor]:
    """Padded tensors; piece-level input, word-level labels; `hidden`: share of words shown as [MASK]."""
    n_words = max(len(w.pieces) for w in windows)
    n_pieces = max(sum(map(len, w.pieces)) for w in windows) + 2
    b = len(windows)
    out = {k: np.zeros((b, n_pieces), np.int64) for k in ("pieces", "shapes", "marks", "places")}
    out |= {k: np.zeros((b, n_words), np.int64) for k in ("first", "last")}
    out |= {
        k: np.full((b, n_words), MASK, np.int64)
        for k in ("tag", "upos", "head", "rel", "sent", "ner", "cue_of")
    }
    out["role"] = np.zeros((b, n_words), np.int64)
    out["entity"], out["asks"] = np.zeros((b, n_words), np.int64), np.zeros((b, n_words), bool)
    out["role_length"] = np.zeros(b, np.int64)
    out["length"] = np.zeros(b, np.int64)
    out["piece_length"] = np.zeros(b, np.int64)
    out["weight"] = np.ones(b, np.float32)
    sources = []
    for k, w in enumerate(windows):
        shapes = w.shapes
        if augment:
            draw = rng.random()
            if draw < 0.03:
                shapes = [LOWER if s in UPPERISH else s for s in shapes]
            elif draw < 0.05:
                shapes = [
                    TITLE if s == LOWER and len(w.pieces[i]) and i % 7 else s for i, s in enumerate(shapes)
                ]
        at = 1
        out["pieces"][k, 0] = CLS
        for i, ids in enumerate(w.pieces):
            m = len(ids)
            out["pieces"][k, at : at + m] = HIDDEN if hidden and rng.random() < hidden else ids
            out["shapes"][k, at : at + m] = len(SHAPES) + shapes[i]
            out["shapes"][k, at] = shapes[i]
            out["marks"][k, at : at + m] = w.marks[i]
            out["places"][k, at : at + m] = w.places[i]
            out["first"][k, i], out["last"][k, i] = at, at + m - 1
            at += m
        out["pieces"][k, at] = SEP
        n = len(w.pieces)
        out["piece_length"][k], out["length"][k], out["weight"][k] = at + 1, n, w.weight
        out["tag"][k, :n] = [labels.tag_id.get(t, MASK) for t in w.tag]
        out["upos"][k, :n] = [labels.upos_id.get(t, MASK) for t in w.upos]
        out["rel"][k, :n] = [labels.rel_id.get(t, MASK) for t in w.rel]
        out["head"][k, :n], out["sent"][k, :n], out["ner"][k, :n] = w.head, w.sent, w.ner
        if w.role:
            out["role"][k, :n], out["cue_of"][k, :n], out["role_length"][k] = w.role, w.cue_of, n
            sources += [(k, *s) for s in w.source_of]
        if w.entity:
            out["entity"][k, :n], out["asks"][k, :n] = w.entity, w.asks
    tensors = {k: torch.from_numpy(v) for k, v in out.items()}
    tensors["sources"] = torch.tensor(sources, dtype=torch.long).view(-1, 4)
    return tensors


def weighted_ce(scores: torch.Tensor, gold: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    if not (gold != MASK).any():
        return scores.sum() * 0.0
    loss = F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=MASK, reduction="none")
    each = weight[:, None].expand_as(gold).flatten() * (gold.flatten() != MASK)
    return (loss * each).sum() / each.sum().clamp(min=1.0)


def name_loss(scores: torch.Tensor, gold: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """As `weighted_ce`; what is UNNAMED may be anything but a person, an organisation or a place."""
    if not (gold != MASK).any():
        return scores.sum() * 0.0
    log = scores.log_softmax(-1)
    told = log.gather(-1, gold.clamp(min=0).unsqueeze(-1)).squeeze(-1)
    left = log[..., [i for i, tag in enumerate(NER_TAGS) if tag[2:] not in LISTED]].logsumexp(-1)
    each = weight[:, None] * (gold != MASK)
    return -(torch.where(gold == UNNAMED, left, told) * each).sum() / each.sum().clamp(min=1.0)


def losses(net: Network, t: dict[str, torch.Tensor], bf16: bool) -> dict[str, torch.Tensor]:
    n_pieces, n = t["pieces"].shape[1], t["first"].shape[1]
    padding = torch.arange(n_pieces)[None, :] >= t["piece_length"][:, None]
    bias = torch.zeros(padding.shape, dtype=torch.bfloat16 if bf16 else torch.float32).masked_fill(
        padding, -1e4
    )
    word_ok = torch.arange(n)[None, :] < t["length"][:, None]
    with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
        x = net.words(
            *(t[k] for k in ("pieces", "shapes", "marks", "places", "first", "last")),
            bias=bias[:, None, None, :],
        )
    x = net.drop(x.float())
    w, one = t["weight"], torch.ones_like(t["weight"])
    out = {
        "tag": 0.5 * weighted_ce(net.tag(x), t["tag"], w),
        "upos": 0.5 * weighted_ce(net.upos(x), t["upos"], w),
        "sent": 0.5 * weighted_ce(net.sent(x), t["sent"], w),
        "ner": 2.0 * name_loss(net.ner(x), t["ner"], w),
    }
    parsed = (t["head"] != MASK).any(1)
    if parsed.any():
        xs = x[parsed]
        arcs = net.arc(xs).masked_fill(~word_ok[parsed][:, None, :], -1e4)
        out["arc"] = weighted_ce(arcs, t["head"][parsed], w[parsed])
        out["rel"] = weighted_ce(
            net.rel.labelled(xs, t["head"][parsed].clamp(min=0)), t["rel"][parsed], w[parsed]
        )
    has_roles = t["role_length"] > 0
    if has_roles.any():
        lengths = t["role_length"][has_roles]
        m = int(lengths.max())
        inside = torch.arange(m)[None, :] < lengths[:, None]
        y, _ = net.lstm(x[has_roles][:, :m] * inside.unsqueeze(2))  # packing would be far slower on a CPU
        y = net.drop(y)
        out["role"] = 4.0 * crf_loss(net.role(y), t["role"][has_roles][:, :m], lengths, net.crf)
        blocked = ~inside[:, None, :]
        links = net.cue_of(y).masked_fill(blocked, -1e4)
        out["cue_of"] = 0.5 * weighted_ce(links, t["cue_of"][has_roles][:, :m], one[has_roles])
        if len(t["sources"]):
            back = torch.cumsum(has_roles.long(), 0) - 1
            k, cue, a, b = t["sources"].unbind(1)
            rows = net.source_of(y).masked_fill(blocked, -1e4)[back[k], cue].log_softmax(-1)
            at = torch.arange(m)[None, :]
            a, b = torch.where(a < 0, cue, a), torch.where(a < 0, cue + 1, b)  # no source: the cue itself
            gold = (at >= a[:, None]) & (at < b[:, None])
            out["source_of"] = -0.5 * torch.logsumexp(rows.masked_fill(~gold, -1e4), -1).mean()
        asks = t["asks"][has_roles][:, :m]
        if asks.any():
            both = net.drop(torch.cat([x[has_roles][:, :m], y], -1))
            entity = t["entity"][has_roles][:, :m]
            out["meant"], out["meant right"] = antecedent_loss(*net.meant(both), entity, asks)
    return out


def antecedent_loss(
    asked: torch.Tensor, key: torch.Tensor, rest: torch.Tensor, entity: torch.Tensor, asks: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Negative log-likelihood of all mentions of what is meant together, or of nobody where the window
    has no other mention of it (Lee et al. 2017, with distance as a learned penalty); and the share whose
    best mention is right, a number without a gradient."""
    at = torch.arange(entity.shape[1])
    far = (at[None, :] - at[:, None]).abs().float().log1p()
    before = at[None, :] < at[:, None]
    loss = F.softplus(rest[..., 1:])
    scores = asked @ key.transpose(1, 2) - far * torch.where(before, loss[..., :1], loss[..., 1:])
    heads = (entity > 0)[:, None, :] & (far > 0)
    scores = torch.cat([scores.masked_fill(~heads, -1e4), rest[..., :1]], -1)
    same = heads & (entity[:, :, None] == entity[:, None, :])
    gold = torch.cat([same, ~same.any(-1, keepdim=True)], -1)[asks]
    scores = scores[asks]
    told = torch.logsumexp(scores.log_softmax(-1).masked_fill(~gold, -1e4), -1)
    right = gold.gather(-1, scores.argmax(-1, keepdim=True)).float().mean()
    return -told.mean(), right


def batches(pool: list[Window], budget: int, rng: random.Random):
    """Windows of like length together, up to `budget` pieces a batch, in random order."""
    size = lambda w: sum(map(len, w.pieces)) + 2  # noqa: E731
    keyed = sorted(pool, key=lambda w: size(w) + rng.random() * 24)
    found, run, longest = [], [], 0
    for w in keyed:
        longest = max(longest, size(w))
        if run and longest * (len(run) + 1) > budget:
            found.append(run)
            run, longest = [], size(w)
        run.append(w)
    found.append(run)
    rng.shuffle(found)
    return found


def spans_of(tags: list[int], names) -> set[tuple[int, int, str]]:
    found, start, kind = set(), 0, None
    for i, t in enumerate([*tags, 0]):
        name = names[t]
        if kind and name != "I-" + kind:
            found.add((start, i, kind))
            kind = None
        if name[0] == "B" or (name[0] == "I" and kind is None):
            start, kind = i, name[2:]
    return found


@torch.no_grad()
def quick_scores(net: Network, dev: dict[str, list[Window]], labels: Labels) -> dict[str, float]:
    """Cheap dev figures to watch a run by; `evaluate.py` has the real ones."""
    net.eval()
    c: Counter = Counter()
    for name, windows in dev.items():
        for w in windows:
            t = batch_of([w], labels, random.Random(0), False)
            tag, _, sent, ner, arcs, _, _, role, cue_of, *_ = net(
                *(t[k] for k in ("pieces", "shapes", "marks", "places", "first", "last"))
            )
            if name == "ner":
                gold = t["ner"][0]
                a = spans_of(gold.clamp(min=0).tolist(), NER_TAGS)
                p = spans_of(
                    [0 if g == MASK else int(x) for g, x in zip(gold, ner[0].argmax(-1), strict=True)],
                    NER_TAGS,
                )
                c["ner_tp"] += len(a & p)
                c["ner_g"] += len(a)
                c["ner_p"] += len(p)
            elif name == "parse":
                ok = (t["head"][0] != MASK) & (t["rel"][0] != MASK)
                right = (arcs[0].argmax(-1) == t["head"][0]) & ok
                rel = net.rel.labelled(
                    net.words(*(t[k] for k in ("pieces", "shapes", "marks", "places", "first", "last"))),
                    t["head"].clamp(min=0),
                )[0].argmax(-1)
                c["arc_n"] += int(ok.sum())
                c["uas"] += int(right.sum())
                c["las"] += int((right & (rel == t["rel"][0])).sum())
                c["tag"] += int(((tag[0].argmax(-1) == t["tag"][0]) & (t["tag"][0] != MASK)).sum())
                c["tag_n"] += int((t["tag"][0] != MASK).sum())
                c["sent_tp"] += int(((sent[0].argmax(-1) == 1) & (t["sent"][0] == 1)).sum())
                c["sent_g"] += int((t["sent"][0] == 1).sum())
                c["sent_p"] += int(((sent[0].argmax(-1) == 1) & (t["sent"][0] != MASK)).sum())
            else:
                a = spans_of(w.role, ROLE_TAGS)
                p = spans_of(viterbi(role[0], net.crf), ROLE_TAGS)
                for kind in ("source", "cue", "content"):
                    x, y = {s for s in a if s[2] == kind}, {s for s in p if s[2] == kind}
                    c[kind + "_tp"] += len(x & y)
                    c[kind + "_g"] += len(x)
                    c[kind + "_p"] += len(y)
                ok = t["cue_of"][0] != MASK
                c["link"] += int(((cue_of[0].argmax(-1) == t["cue_of"][0]) & ok).sum())
                c["link_n"] += int(ok.sum())
    net.train()
    f = lambda k: round(200 * c[k + "_tp"] / max(1, c[k + "_g"] + c[k + "_p"]), 1)  # noqa: E731
    ratio = lambda a, b: round(100 * c[a] / max(1, c[b]), 1)  # noqa: E731
    return {
        "ner": f("ner"),
        "tag": ratio("tag", "tag_n"),
        "uas": ratio("uas", "arc_n"),
        "las": ratio("las", "arc_n"),
        "sent": f("sent"),
        **{k: f(k) for k in ("source", "cue", "content")},
        "link": ratio("link", "link_n"),
    }


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("config", "corpora", "minilm", "work"):
        ap.add_argument("--" + name, type=Path, required=True)
    ap.add_argument("--lists", type=Path, help="made by name_lists.py, to swap names with")
    ap.add_argument("--start", type=Path, help="a checkpoint to begin with, on a schedule of this run's own")
    ap.add_argument("--minutes", type=float, help="instead of the configuration's")
    ap.add_argument("--words", type=float, help="millions to train on, however long that takes; for trials")
    a = ap.parse_args()
    config = tomllib.loads(a.config.read_text())
    a.work.mkdir(parents=True, exist_ok=True)
    torch.set_flush_denormal(True)  # a CPU is slow on them
    torch.manual_seed(config["seed"])
    rng = random.Random(config["seed"])
    pieces = WordPieces.from_file(a.minilm / "vocab.txt")
    train = load_windows(a.corpora, config, pieces, a.work / "train.pickle")
    labels = Labels.from_windows([w for ws in train.values() for w in ws])
    readers = {
        "ner": read_entities,
        "parse": read_treebank,
        "roles": lambda folder: read_polnear(folder, "dev", False),
    }
    dev = {
        name: [w for t in readers[name](a.corpora / path) for w in cut_windows(t, pieces)]
        for name, path in config["dev"].items()
    }
    dev = {k: ws[:: max(1, len(ws) // config["dev_windows"])] for k, ws in dev.items()}
    sizes = Sizes(len(labels.tags), len(labels.upos), len(labels.rels), len(NER_TAGS), len(ROLE_TAGS))
    (a.work / "labels.json").write_text(
        json.dumps(
            {
                "tags": labels.tags,
                "upos": labels.upos,
                "rels": labels.rels,
                "ner": NER_TAGS,
                "roles": ROLE_TAGS,
            }
        )
    )
    net = Network(len(pieces.ids), sizes, config["dropout"])
    net.encoder.load_minilm(a.minilm / "model.safetensors")
    for row in range(len(ROLE_TAGS)):  # a BIO tag never follows what cannot precede it
        for col, tag in enumerate(ROLE_TAGS):
            if tag[0] == "I" and ROLE_TAGS[row][2:] != tag[2:]:
                net.crf.data[row, col] = -20.0
    net.encoder.words.weight.requires_grad_(config["train_word_embeddings"])
    old = [
        p
        for n, p in net.named_parameters()
        if p.requires_grad
        and n.startswith("encoder.")
        and not any(x in n for x in ("shapes", "marks", "places"))
    ]
    ids = {id(p) for p in old}
    new = [p for p in net.parameters() if p.requires_grad and id(p) not in ids]
    opt = torch.optim.AdamW(
        [{"params": old, "lr": config["lr_encoder"]}, {"params": new, "lr": config["lr_heads"]}],
        weight_decay=0.01,
        fused=True,
    )
    base = [g["lr"] for g in opt.param_groups]
    spent, step, words = 0.0, 0, 0
    checkpoint = a.work / "checkpoint.pt"
    resumed = checkpoint.exists()
    if begun_from := checkpoint if resumed else a.start:
        state = torch.load(begun_from, weights_only=False)
        net.load_state_dict(state["net"], strict=resumed)  # a head may be new
        if "opt" in state:
            opt.load_state_dict(state["opt"])
    if resumed:
        spent, step, words = state["spent"], state["step"], state["words"]
        rng.seed(config["seed"] + step)
        print(f"resumed at step {step}, {spent / 60:.1f} minutes")
    budget = 60 * (a.minutes or config["minutes"])
    everything = [w for ws in train.values() for w in ws]
    everything += [w for t in read_invented(HERE / "invented") for w in cut_windows(t, pieces)]
    swapper = Swapper(everything, pieces, a.lists)
    del everything
    log = (a.work / "log.txt").open("a")
    net.train()
    running: Counter = Counter()
    last_save = time.monotonic()
    begun = time.monotonic()
    whole = a.words * 1e6 if a.words else None
    done = lambda: words / whole if whole else spent / budget  # noqa: E731
    while done() < 1:
        texts = list(read_invented(HERE / "invented"))
        invented = [w for t in texts for w in cut_windows(t, pieces)]
        longer = [w for t in texts for w in cut_windows(t, pieces, LONGER_WINDOW)]
        pool = []
        for name, windows in train.items():
            share = config["sources"][name].get("share", 1.0)
            pool += rng.sample(windows, int(len(windows) * share * config["slice"]))
        pool += [
            w
            for copy in range(config["invented_copies"])
            for w in (longer if copy % 2 else invented)
            if rng.random() < 4 * config["slice"]
        ]
        pool = [swapper(w, rng) if rng.random() < config["swapped"] else w for w in pool]
        print(f"slice of {len(pool)} windows, {len(invented)} invented", file=log, flush=True)
        for group in batches(pool, config["batch_pieces"], rng):
            scale = min(1.0, (step + 1) / config["warmup_steps"]) * max(0.01, 1 - done())
            for g, lr in zip(opt.param_groups, base, strict=True):
                g["lr"] = lr * scale
            t = batch_of(group, labels, rng, True, config["hidden_words"])
            if not config.get("case_features", True):
                t["shapes"].zero_()
            parts = losses(net, t, config["bf16"])
            loss = sum(part for part in parts.values() if part.requires_grad)  # others are to be watched
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            opt.step()
            net.crf.data.clamp_(-20, 20)
            step += 1
            words += int(t["length"].sum())
            for k, v in parts.items():
                running[k] += float(v.detach())
                running["n " + k] += 1
            now = time.monotonic()
            spent += now - begun
            begun = now
            if step % 50 == 0:
                shown = {
                    k: round(running[k] / running["n " + k], 3) for k in running if not k.startswith("n ")
                }
                print(
                    f"{step} {spent / 60:.1f}min {words} words {words / max(1, spent):.0f}/s {shown}",
                    file=log,
                    flush=True,
                )
                running.clear()
            if now - last_save > 60 * config["save_minutes"] or done() >= 1:
                last_save = now
                partial = checkpoint.with_suffix(".part")
                torch.save(
                    {
                        "net": net.state_dict(),
                        "opt": opt.state_dict(),
                        "spent": spent,
                        "step": step,
                        "words": words,
                        "sizes": sizes,
                    },
                    partial,
                )
                partial.replace(checkpoint)
                print("dev", quick_scores(net, dev, labels), file=log, flush=True)
                begun = time.monotonic()
            if done() >= 1:
                break


if __name__ == "__main__":
    main()
