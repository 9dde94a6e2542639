"""Write a checkpoint as the bundled pipeline: ONNX with int8 weights, label lists, vocabulary.

python training/export.py --minilm FOLDER --work FOLDER --out src/newsquote/bundled [--fp32]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from network import Network

INPUTS = ("pieces", "shapes", "marks", "places", "first", "last")
OUTPUTS = (
    "tag",
    "upos",
    "sent",
    "ner",
    "arcs",
    "rel_dep",
    "rel_head",
    "role",
    "cue_of",
    "source_of",
    "asked",
    "key",
    "rest",
)


def export(net: Network, path: Path, int8: bool) -> None:
    net.eval()
    n, m = 9, 12
    example = (
        torch.randint(200, 900, (1, m)),
        *(torch.zeros(1, m, dtype=torch.long) for _ in range(3)),
        torch.arange(1, n + 1)[None],
        torch.arange(1, n + 1)[None],
    )
    axes = {k: {1: "pieces"} for k in INPUTS[:4]} | {k: {1: "words"} for k in (*INPUTS[4:], *OUTPUTS)}
    axes |= {k: {1: "words", 2: "words"} for k in ("arcs", "cue_of", "source_of")}
    with tempfile.TemporaryDirectory() as folder:
        raw, shaped = Path(folder) / "raw.onnx", Path(folder) / "shaped.onnx"
        torch.onnx.export(
            net,
            example,
            str(raw),
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )
        if not int8:
            shutil.copy(raw, path)
            return
        quant_pre_process(str(raw), str(shaped), skip_symbolic_shape=True)
        kinds = ["MatMul", "Gather", "Gemm"]
        nodes = [node.name for node in onnx.load(str(shaped)).graph.node if node.op_type in kinds]
        quantize_dynamic(
            str(shaped),
            str(path),
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=kinds,
            nodes_to_exclude=[
                name for name in nodes if "/encoder/" not in name
            ],  # the heads: 7 % of the size
        )
    model = onnx.load(str(path))
    del model.metadata_props[:]
    onnx.save(model, str(path))


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("minilm", "work", "out"):
        ap.add_argument("--" + name, type=Path, required=True)
    ap.add_argument("--fp32", action="store_true", help="without quantisation, to compare")
    a = ap.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    state = torch.load(a.work / "checkpoint.pt", weights_only=False)
    net = Network(state["net"]["encoder.words.weight"].shape[0], state["sizes"])
    net.load_state_dict(state["net"])
    export(net, a.out / "encoder.onnx", int8=not a.fp32)
    np.savez_compressed(
        a.out / "heads.npz",
        crf=net.crf.detach().numpy(),
        rel=net.rel.weight.detach().numpy().astype(np.float16),
    )
    shutil.copy(a.minilm / "vocab.txt", a.out / "vocab.txt")
    shutil.copy(a.work / "labels.json", a.out / "labels.json")
    digest = hashlib.sha256((a.out / "encoder.onnx").read_bytes()).hexdigest()[:12]
    meta = {
        "fingerprint": digest,
        "steps": state["step"],
        "words": state["words"],
        "minutes": round(state["spent"] / 60),
    }
    (a.out / "meta.json").write_text(json.dumps(meta) + "\n")
    print(meta, {p.name: p.stat().st_size for p in sorted(a.out.iterdir())})


if __name__ == "__main__":
    main()
