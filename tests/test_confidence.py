"""Confidence: the curve, its file, and the scripts that fit it and switch parts off."""

from __future__ import annotations

import json
import sys
from math import exp
from pathlib import Path
from random import Random
from unittest.mock import patch

import pytest

from newsquote.attribution.confidence import Calibration, calibrated, logit, read_calibration
from newsquote.model import Kind
from newsquote.weights import FOLDER

TRAINING = Path(__file__).parents[1] / "training"


def test_without_a_fit_scores_are_taken_as_they_are(tmp_path: Path) -> None:
    found = read_calibration(tmp_path)
    assert found == Calibration()
    assert [round(found.probability(score, "direct", "model"), 6) for score in (0.1, 0.5, 0.9)] == [
        0.1, 0.5, 0.9,
    ]  # fmt: skip


def test_kind_and_way_move_the_curve(tmp_path: Path) -> None:
    (tmp_path / "calibration.json").write_text(
        json.dumps({"slope": 0.5, "kinds": {"direct": 2.0}, "ways": {"adjacent": -1.0}})
    )
    found = read_calibration(tmp_path)
    assert found.probability(0.5, "direct", "model") == pytest.approx(1 / (1 + exp(-2)))
    assert found.probability(0.5, "direct", "adjacent") == pytest.approx(1 / (1 + exp(-1)))
    assert found.probability(0.5, "mixed", "another") == pytest.approx(0.5)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.SCARE])
def test_the_bundled_fit_rises_with_the_score(kind: Kind) -> None:
    assert (FOLDER / "calibration.json").is_file()
    for why in ("model", "adjacent", "a way without a fit"):
        found = [calibrated(score / 20, kind, why) for score in range(21)]
        assert found == sorted(found)
        assert found[0] < found[-1]
        assert all(0.01 <= p <= 0.99 and round(p, 2) == p for p in found)


class TestScripts:
    """The scripts import what they need, and what they replace is there."""

    @pytest.fixture(autouse=True)
    def path(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.syspath_prepend(str(TRAINING))
        for name in ("ablate", "calibrate"):
            monkeypatch.delitem(sys.modules, name, raising=False)

    def test_every_part_switched_off_is_there(self) -> None:
        from ablate import ABLATIONS  # type: ignore[import-not-found]  # of no package

        names = [name for ablation in ABLATIONS for name in ablation.patches]
        assert len(names) >= 8
        for name in names:
            with patch(name):
                pass

    def test_a_fit_finds_the_curve_that_data_were_drawn_from(self) -> None:
        from calibrate import Found, distance, fit  # type: ignore[import-not-found]  # of no package

        draw = Random(3)
        truth = Calibration(0.6, {"direct": 1.5, "indirect": 0.0}, {"adjacent": -1.0})
        quotes = []
        for n in range(6000):
            score, kind = draw.uniform(0.05, 0.95), draw.choice(["direct", "indirect"])
            why = draw.choice(["model", "model", "adjacent"])
            right = draw.random() < truth.probability(score, kind, why)
            quotes.append(Found(n, score, kind, why, right))
        found = fit(quotes)
        assert found.slope == pytest.approx(0.6, abs=0.1)
        assert found.kinds == pytest.approx(truth.kinds, abs=0.2)
        assert found.ways == pytest.approx(truth.ways, abs=0.2)
        error, _ = distance(quotes, lambda f: found.probability(f.score, f.kind, f.why))
        assert error < 0.02

    def test_scores_at_the_end_are_no_surer(self) -> None:
        assert logit(1.0) == logit(0.98) == -logit(0.0)
