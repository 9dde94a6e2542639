"""Turn the bundled pipeline back into a checkpoint that `train.py --start` goes on from.

python training/unbundle.py --minilm FOLDER --bundled src/newsquote/bundled --out checkpoint.pt

Word embeddings are MiniLM's own, which training leaves as they are; the encoder's other weights come back
from 8 bits, the heads as they were.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

from network import Network, Sizes

Array = NDArray[np.float32]
GATES = (0, 2, 3, 1)  # ONNX has input, output, forget, cell; PyTorch input, forget, cell, output


def weights(path: Path) -> dict[str, Array]:
    """The network's parameters by their PyTorch names, but for those of `heads.npz`.

    Args:
        path: `encoder.onnx`, as `export.py` writes it.
    """
    graph = onnx.load(str(path)).graph
    stored = {i.name: numpy_helper.to_array(i) for i in graph.initializer}

    def restored(name: str) -> Array:
        if name in stored:
            return stored[name]
        scale, zero = stored[name + "_scale"], stored[name + "_zero_point"].astype(np.float32)
        return (stored[name + "_quantized"].astype(np.float32) - zero) * scale

    found = {name: w for name, w in stored.items() if name.endswith((".weight", ".bias"))}
    for node in graph.node:
        name = node.name.removesuffix("_quant").strip("/").replace("/", ".")
        if node.op_type == "LSTM":
            found |= _lstm(*(stored[i] for i in node.input[1:4]))
        elif node.op_type == "Gather" and node.input[0].endswith(".weight_quantized"):
            weight = node.input[0].removesuffix("_quantized")
            found[weight] = restored(weight)
        elif node.op_type in ("MatMul", "MatMulInteger") and node.input[1].startswith("onnx::MatMul"):
            layer = name.removesuffix(".MatMul")
            w = restored(node.input[1].removesuffix("_quantized"))
            biaffine = layer in ("arc", "cue_of", "source_of")
            layer = {"dep": "rel.dep", "head": "rel.head"}.get(layer, layer)
            found[layer + ".weight"] = w[None] if biaffine else w.T
    return found


def _lstm(w: Array, r: Array, b: Array) -> dict[str, Array]:
    found = {}
    for direction, suffix in enumerate(("", "_reverse")):
        biases = np.split(b[direction], 2)
        for name, array in (("weight_ih", w[direction]), ("weight_hh", r[direction])):
            found[f"lstm.{name}_l0{suffix}"] = _in_order(array)
        for name, array in zip(("bias_ih", "bias_hh"), biases, strict=True):
            found[f"lstm.{name}_l0{suffix}"] = _in_order(array)
    return found


def _in_order(array: Array) -> Array:
    gates = np.split(array, 4)
    return np.concatenate([gates[i] for i in GATES])


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("minilm", "bundled", "out"):
        ap.add_argument("--" + name, type=Path, required=True)
    a = ap.parse_args()
    labels = json.loads((a.bundled / "labels.json").read_text())
    sizes = Sizes(*(len(labels[k]) for k in ("tags", "upos", "rels", "ner", "roles")))
    found = weights(a.bundled / "encoder.onnx")
    heads = np.load(a.bundled / "heads.npz")
    found["crf"], found["rel.weight"] = heads["crf"], heads["rel"].astype(np.float32)
    net = Network(found["encoder.words.weight"].shape[0], sizes)
    net.encoder.load_minilm(a.minilm / "model.safetensors")
    found["encoder.words.weight"] = net.encoder.words.weight.detach().numpy()
    net.load_state_dict({k: torch.tensor(v) for k, v in found.items()})
    torch.save({"net": net.state_dict(), "sizes": sizes}, a.out)


if __name__ == "__main__":
    main()
