"""What is run: one case is a method, a share of clicked points, a seed and some options."""

from dataclasses import dataclass, field

# Methods that never look at points run once, whatever the shares asked for.
WITHOUT_POINTS = {"none", "oracle", "adaptsegnet", "da-isc", "cafa", "r4mito"}

# For comparison alone: learns from the labels of the adaptation sections.
NEEDS_TRUTH = {"oracle"}

CONTRAST_ON = {"lambda2": "0.05", "contrast_warmup": "200", "kmeans_refresh": "500"}


@dataclass(frozen=True)
class Case:
    """One adaptation and its scores. `settings` are options beside the preset, as (name, value)."""

    table: str
    label: str
    method: str
    points: int  # percent
    seed: int
    settings: tuple = field(default=())

    @property
    def options(self):
        """`settings`, and what the share of points means: with all of them clicked, what has no point is none."""
        known = {"all_points_clicked": "on"} if self.points == 100 else {}
        return {**known, **dict(self.settings)}

    @property
    def name(self):
        words = [self.table, self.label, f"p{self.points}", f"s{self.seed}"]
        return "-".join("".join(c if c.isalnum() or c in "._" else "_" for c in word) for word in words)


def main_cases(methods, points, seeds):
    """Methods x points x seeds; methods without points at 0 % only."""
    cases = []
    for method in methods:
        shares = [0] if method in WITHOUT_POINTS else points
        cases += [Case("main", method, method, share, seed) for share in shares for seed in seeds]
    return cases


def contrast_on(preset):
    """`paper` has the contrast on by itself; the quick presets get it as `standard` has it."""
    return {} if preset in ("paper", "standard") else CONTRAST_ON


def ablation_rows(preset):
    """Name of a list -> (label, method, options). Tables of IPL (Xiong et al. 2025), and of R4MITO."""
    contrast = contrast_on(preset)
    without = {"lambda2": "0", "contrast": "none"}
    return {
        # Table II
        "detection": [
            ("segmentation pseudo-labels only", "ipl", {**without, "detection": "off"}),
            ("detection pseudo-labels only", "ipl", {**without, "seg_target_term": "off"}),
            ("both, no contrast", "ipl", without),
            ("both and contrast", "ipl", {**contrast, "contrast": "fg_focused"}),
        ],
        # Table III
        "labels": [(rule, "ipl", {"pseudo_label": rule})
                   for rule in ("threshold", "entropy", "ipl", "all_components")],
        # Table IV
        "contrast": [("none", "ipl", without)] +
                    [(variant, "ipl", {**contrast, "contrast": variant})
                     for variant in ("source", "target", "source_and_target", "bg_focused", "fg_focused")],
        # Table VII
        "tau": [(f"tau {tau}", "ipl", {**contrast, "contrast": "fg_focused", "tau": tau})
                for tau in ("0.05", "0.1", "0.5", "0.7", "1.0", "1.5")],
        # R4MITO: number of reference pixels, how they are chosen, which terms there are
        "K": [(f"K {count}", "r4mito", {"reference_count": count}) for count in ("32", "64", "128", "256")],
        "references": [(rule, "r4mito", {"reference_selection": rule})
                       for rule in ("orthogonal", "topk_norm", "topk_centrality", "topk_confidence", "random")],
        "similarity": [(f"similarity {value}", "r4mito", {"reliable_similarity": value})
                       for value in ("0.5", "0.6", "0.7", "0.8")],
        # Labels of all pixels, or of those that are surely nearer to one prototype
        "confidence": [(f"confidence {value}", "r4mito", {"pro_confidence": value}) for value in ("0", "0.9", "0.99")],
        "r4mito": [
            ("consistency only", "r4mito", {"lambda_pro": "0", "lambda_rank": "0"}),
            ("cafa", "cafa", {}),
            ("prototypes", "r4mito", {"lambda_rank": "0"}),
            ("correlation", "r4mito", {"lambda_pro": "0", "correlation_loss": "instead"}),
            ("rank", "r4mito", {"lambda_pro": "0"}),
            ("prototypes and rank", "r4mito", {}),
            ("with alignment", "r4mito", {"keep_cafa_alignment": "on"}),
        ],
    }


def ablation_cases(names, preset, points, seeds):
    rows = ablation_rows(preset)
    cases = []
    for name in names:
        for label, method, settings in rows[name]:
            share = 0 if method in WITHOUT_POINTS else points
            cases += [Case(name, label, method, share, seed, tuple(sorted(settings.items()))) for seed in seeds]
    return cases
