"""The network: MiniLM with shape, mark and place features, and a head for each layer.

Parse: biaffine (Dozat & Manning 2017). Roles: BiLSTM and linear-chain CRF over BIO tags, and two
pointer heads: content word → first word of its cue, cue → its source.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from newsquote.features import MARKS, PLACES, SHAPES

WIDTH, HEADS, LAYERS, INNER = 384, 12, 6, 1536


@dataclass(frozen=True)
class Sizes:
    tags: int
    upos: int
    rels: int
    ner: int
    roles: int
    arc: int = 256
    rel: int = 96
    lstm: int = 192
    link: int = 128


class Layer(nn.Module):
    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor | None) -> Tensor:
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, d // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        scores = q @ k.transpose(-1, -2) * (d // HEADS) ** -0.5  # faster on a CPU than the fused kernel
        y = (scores if bias is None else scores + bias).softmax(-1).to(v.dtype) @ v
        x = self.norm1(x + self.out(y.transpose(1, 2).reshape(b, t, d)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(len(SHAPES) * 2, WIDTH)  # first piece, later pieces
        self.marks = nn.Embedding(len(MARKS), WIDTH)
        self.places = nn.Embedding(len(PLACES), WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.drop = nn.Dropout(dropout)
        for e in (self.shapes, self.marks, self.places):
            nn.init.normal_(e.weight, std=0.01)

    def load_minilm(self, path: Path) -> None:
        w = load_file(path)
        self.words.weight.data.copy_(w["embeddings.word_embeddings.weight"])
        types = w["embeddings.token_type_embeddings.weight"][0]
        self.positions.weight.data.copy_(w["embeddings.position_embeddings.weight"] + types)
        _copy(self.norm, w, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            p = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                parts = [w[f"{p}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]
                getattr(layer.qkv, kind).data.copy_(torch.cat(parts))
            _copy(layer.out, w, p + "attention.output.dense")
            _copy(layer.norm1, w, p + "attention.output.LayerNorm")
            _copy(layer.up, w, p + "intermediate.dense")
            _copy(layer.down, w, p + "output.dense")
            _copy(layer.norm2, w, p + "output.LayerNorm")

    def forward(
        self, pieces: Tensor, shapes: Tensor, marks: Tensor, places: Tensor, bias: Tensor | None
    ) -> Tensor:
        at = torch.arange(pieces.shape[1], device=pieces.device)
        x = (
            self.words(pieces)
            + self.positions(at)
            + self.shapes(shapes)
            + self.marks(marks)
            + self.places(places)
        )
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, bias)
        return x


def _copy(module: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    module.weight.data.copy_(weights[name + ".weight"])
    module.bias.data.copy_(weights[name + ".bias"])


class Biaffine(nn.Module):
    """Scores of (dependent, head) pairs; with `labels` > 1 a score for each label."""

    def __init__(self, width: int, inner: int, labels: int = 1, dropout: float = 0.2) -> None:
        super().__init__()
        self.dep, self.head = nn.Linear(width, inner), nn.Linear(width, inner)
        self.weight = nn.Parameter(torch.zeros(labels, inner + 1, inner + 1))
        self.drop = nn.Dropout(dropout)
        self.labels = labels
        nn.init.normal_(self.weight, std=0.02)

    def project(self, x: Tensor) -> tuple[Tensor, Tensor]:
        one = torch.ones_like(x[..., :1])
        d = torch.cat([self.drop(F.relu(self.dep(x))), one], -1)
        h = torch.cat([self.drop(F.relu(self.head(x))), one], -1)
        return d, h

    def forward(self, x: Tensor) -> Tensor:
        d, h = self.project(x)
        return d @ self.weight[0] @ h.transpose(-1, -2)

    def labelled(self, x: Tensor, heads: Tensor) -> Tensor:
        """Label scores of each word with its head: b × n × labels."""
        d, h = self.project(x)
        chosen = torch.gather(h, 1, heads.unsqueeze(-1).expand(-1, -1, h.shape[-1]))
        b, n, k = d.shape
        left = (d.reshape(b * n, k) @ self.weight.permute(1, 0, 2).reshape(k, -1)).view(b, n, self.labels, k)
        return (left * chosen.unsqueeze(2)).sum(-1)


class Antecedents(nn.Module):
    """Who is meant: a word that asks scores the heads of mentions, and nobody, as in mention ranking
    (Denis and Baldridge 2008; Lee et al. 2017)."""

    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.asked, self.key = nn.Linear(width, inner), nn.Linear(width, inner)
        self.rest = nn.Linear(width, 3)  # nobody; what a mention loses with distance before, and after
        self.inner = inner

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        return self.asked(x) * self.inner**-0.5, self.key(x), self.rest(x)


class Network(nn.Module):
    def __init__(self, vocabulary: int, sizes: Sizes, dropout: float = 0.1) -> None:
        super().__init__()
        self.sizes = sizes
        self.encoder = Encoder(vocabulary, dropout)
        self.drop = nn.Dropout(0.2)
        self.tag, self.upos = nn.Linear(WIDTH, sizes.tags), nn.Linear(WIDTH, sizes.upos)
        self.sent, self.ner = nn.Linear(WIDTH, 2), nn.Linear(WIDTH, sizes.ner)
        self.arc, self.rel = Biaffine(WIDTH, sizes.arc), Biaffine(WIDTH, sizes.rel, sizes.rels)
        self.lstm = nn.LSTM(WIDTH, sizes.lstm, batch_first=True, bidirectional=True)
        self.role = nn.Linear(2 * sizes.lstm, sizes.roles)
        self.crf = nn.Parameter(torch.zeros(sizes.roles, sizes.roles))
        self.cue_of, self.source_of = (
            Biaffine(2 * sizes.lstm, sizes.link),
            Biaffine(2 * sizes.lstm, sizes.link),
        )
        self.meant = Antecedents(WIDTH + 2 * sizes.lstm, 64)

    def words(self, pieces, shapes, marks, places, first, last, bias=None) -> Tensor:
        x = self.encoder(pieces, shapes, marks, places, bias)
        index = lambda at: at.unsqueeze(-1).expand(-1, -1, WIDTH)  # noqa: E731
        return (torch.gather(x, 1, index(first)) + torch.gather(x, 1, index(last))) * 0.5

    def forward(self, pieces, shapes, marks, places, first, last):
        """One window without padding; the shape of the exported graph."""
        x = self.words(pieces, shapes, marks, places, first, last)
        arcs = self.arc(x)
        d, h = self.rel.project(x)
        y, _ = self.lstm(x)
        return (
            self.tag(x),
            self.upos(x),
            self.sent(x),
            self.ner(x),
            arcs,
            d,
            h,
            self.role(y),
            self.cue_of(y),
            self.source_of(y),
            *self.meant(torch.cat([x, y], -1)),
        )


def crf_loss(scores: Tensor, tags: Tensor, lengths: Tensor, transitions: Tensor) -> Tensor:
    """Mean negative log-likelihood per word of a linear-chain CRF (Lafferty et al. 2001)."""
    at = torch.arange(scores.shape[1])
    inside = at[None, :] < lengths[:, None]
    gold = (scores.gather(2, tags.unsqueeze(2)).squeeze(2) * inside).sum()
    gold = gold + (transitions[tags[:, :-1], tags[:, 1:]] * inside[:, 1:]).sum()
    alpha, *rest = scores.unbind(1)  # slicing in the loop would cost quadratic time backward
    for here, ok in zip(rest, inside.unsqueeze(2).unbind(1)[1:], strict=True):
        alpha = torch.where(ok, torch.logsumexp(alpha.unsqueeze(2) + transitions, 1) + here, alpha)
    return (torch.logsumexp(alpha, 1).sum() - gold) / lengths.sum()


def viterbi(scores: Tensor, transitions: Tensor) -> list[int]:
    """Best tag sequence of one window."""
    alpha, back = scores[0], []
    for s in scores[1:]:
        best, at = (alpha.unsqueeze(1) + transitions).max(0)
        back.append(at)
        alpha = best + s
    tag = int(alpha.argmax())
    path = [tag]
    for at in reversed(back):
        tag = int(at[tag])
        path.append(tag)
    return path[::-1]
