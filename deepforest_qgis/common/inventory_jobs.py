"""Jobs that derive inventory figures from crowns. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Optional

from .errors import InputError
from .expressions import parse_expression
from .job_inputs import LANGUAGE, RasterInput, VectorInput
from .spec import Specified, parameter, repeated, with_default

__all__ = ["ALLOMETRIES", "BIOMES", "CROWN_VARIABLES", "CompareCrownsJob", "ReportStands", "StandSummaryJob"]

CROWN_VARIABLES = ("crown_diameter_m", "crown_area_m2", "height_m")  # fields of crowns

ALLOMETRIES = ("none", "biomass-angiosperm", "biomass-gymnosperm", "stem-diameter", "expression")
# Realm, biome and functional type of the equations of Jucker et al. (2017) for the stem diameter.
BIOMES = (
    "global",
    "afrotropic-tropical-angiosperm",
    "afrotropic-woodland-angiosperm",
    "australasia-temperate-mixed-angiosperm",
    "australasia-temperate-mixed-gymnosperm",
    "australasia-woodland-angiosperm",
    "indo-malaya-tropical-angiosperm",
    "nearctic-boreal-angiosperm",
    "nearctic-boreal-gymnosperm",
    "nearctic-temperate-coniferous-angiosperm",
    "nearctic-temperate-coniferous-gymnosperm",
    "nearctic-temperate-mixed-angiosperm",
    "nearctic-temperate-mixed-gymnosperm",
    "nearctic-woodland-angiosperm",
    "nearctic-woodland-gymnosperm",
    "neotropic-tropical-angiosperm",
    "palearctic-boreal-angiosperm",
    "palearctic-boreal-gymnosperm",
    "palearctic-temperate-coniferous-angiosperm",
    "palearctic-temperate-coniferous-gymnosperm",
    "palearctic-temperate-mixed-angiosperm",
    "palearctic-temperate-mixed-gymnosperm",
    "palearctic-tropical-angiosperm",
    "palearctic-woodland-angiosperm",
    "palearctic-woodland-gymnosperm",
)


@dataclass(frozen=True)
class StandSummaryJob(Specified):
    """Compute inventory figures per stand: numbers, cover and sizes of crowns."""

    verb: ClassVar[str] = "stand-summary"

    stands: VectorInput = field(
        metadata=parameter("Stands", "Polygons such as stands, plots, parcels or grid cells. They may overlap.")
    )
    crowns: VectorInput = field(
        metadata=parameter(
            "Crowns",
            "Crowns detected by 'Predict tile', or any polygon layer of crowns. Any CRS. Sizes are those of the fields "
            "crown_diameter_m, crown_area_m2 and height_m, or follow from the shape.",
            nested=("label_field",),
        )
    )
    output: str = field(
        metadata=parameter(
            "Stand summary",
            "The stands with their attributes and the figures of their crowns.",
            kind="output_layer",
            layer="stand_summary",
        )
    )
    stand_field: str = with_default(
        "",
        "Stand name field",
        "Field that names the stands in table and report. Default: their number.",
        kind="field",
        parent="STANDS",
    )
    areas: Optional[VectorInput] = with_default(
        None,
        "Processed areas",
        "Polygons in which crowns were detected, for example the areas to process of 'Predict tile'. Figures per "
        "hectare refer to the part of a stand inside. Default: the whole stand.",
    )
    raster: Optional[RasterInput] = with_default(
        None,
        "Processed raster",
        "Raster whose pixels with data were processed: the orthomosaic, or the crown density of 'Predict tile', which "
        "has data only in the processed area. Used together with the processed areas.",
        plain=True,
    )
    evaluation: Optional[VectorInput] = with_default(
        None,
        "Matches of an evaluation",
        "Matches written by 'Evaluate'. Their precision and recall give an interval for the number of trees.",
        advanced=True,
    )
    precision: Optional[float] = with_default(
        None,
        "Precision (0–1)",
        "Precision of an evaluation, if its matches are not given.",
        least=0.0,
        most=1.0,
        decimals=3,
        advanced=True,
    )
    recall: Optional[float] = with_default(
        None,
        "Recall (0–1)",
        "Recall of an evaluation, if its matches are not given.",
        least=0.0,
        most=1.0,
        decimals=3,
        advanced=True,
    )
    predicted_crowns: Optional[int] = with_default(
        None, "Predicted crowns (number)", "Number of predicted crowns of the evaluation.", least=1, advanced=True
    )
    reference_crowns: Optional[int] = with_default(
        None, "Reference crowns (number)", "Number of reference crowns of the evaluation.", least=1, advanced=True
    )
    allometry: str = with_default(
        "none",
        "Allometry",
        "biomass-angiosperm, biomass-gymnosperm: aboveground biomass (t) of broadleaved or coniferous trees. "
        "stem-diameter: diameter at breast height (cm). These three are equations of Jucker et al. (2017) for height "
        "and crown diameter. expression: the allometric expression. All need local calibration.",
        choices=ALLOMETRIES,
        advanced=True,
    )
    biome: str = with_default(
        "global",
        "Biome of the stem diameter",
        "Region, biome and group of species of the equation for the stem diameter.",
        choices=BIOMES,
        advanced=True,
    )
    expression: str = with_default(
        "",
        "Allometric expression",
        "Quantity of a tree from crown_diameter_m, crown_area_m2 and height_m, with numbers, + - * / **, parentheses, "
        "exp, log, sqrt, abs, min and max. Example: 0.05 * (height_m * crown_diameter_m) ** 1.9.",
        advanced=True,
    )
    quantity: str = with_default(
        "quantity",
        "Name of the quantity",
        "Name of the quantity of the expression with its unit, for example carbon_kg. Prefix of its fields.",
        advanced=True,
    )
    table: str = with_default(
        "",
        "Stand table",
        "CSV table of the figures, with a row for all stands together.",
        kind="output_file",
        extensions=(".csv",),
        enforced=True,
    )
    report: str = with_default(
        "",
        "Stand report",
        "HTML page with charts and a table of the stands.",
        kind="output_file",
        extensions=(".html",),
        created=True,
    )
    language: str = field(default="en", metadata=LANGUAGE)

    def __post_init__(self) -> None:
        super().__post_init__()
        numbers = (self.precision, self.recall, self.predicted_crowns, self.reference_crowns)
        given = [number is not None for number in numbers]
        if any(given) and self.evaluation is not None:
            raise InputError(
                "Both the matches of an evaluation and its figures were given.",
                "Give the matches, or the four numbers.",
            )
        if any(given) and not all(given):
            raise InputError(
                "The figures of the evaluation are incomplete.",
                "Give precision, recall, and the numbers of predicted and of reference crowns.",
            )
        if bool(self.expression.strip()) != (self.allometry == "expression"):
            raise InputError(
                "The allometric expression is missing."
                if self.allometry == "expression"
                else "An allometric expression was given, but the allometry is '{allometry}'.",
                "Choose the allometry 'expression' and enter the expression.",
                allometry=self.allometry,
            )
        object.__setattr__(self, "expression", " ".join(self.expression.split()))
        if self.expression:
            parse_expression(self.expression, CROWN_VARIABLES)
        if not self.quantity.isidentifier():
            raise InputError(
                "The name of the quantity, '{name}', is not valid.",
                "Use letters, digits and underscores, for example carbon_kg.",
                name=self.quantity,
            )


@dataclass(frozen=True)
class CompareCrownsJob(Specified):
    """Compare the crowns of two dates: kept, gone and new crowns, and growth."""

    verb: ClassVar[str] = "compare-crowns"

    before: VectorInput = field(
        metadata=parameter("Crowns of the earlier date", "Polygon layer of crowns. The result has its CRS.")
    )
    after: VectorInput = field(
        metadata=parameter("Crowns of the later date", "Polygon layer of crowns of the same area, in any CRS.")
    )
    output: str = field(
        metadata=parameter(
            "Changes",
            "All crowns, classified as kept, gone, new or unknown, with the growth of kept crowns.",
            kind="output_layer",
            layer="changes",
        )
    )
    before_areas: Optional[VectorInput] = with_default(
        None,
        "Processed areas of the earlier date",
        "Polygons in which the earlier crowns were detected. Crowns outside that have no partner are unknown, not new.",
    )
    after_areas: Optional[VectorInput] = with_default(
        None,
        "Processed areas of the later date",
        "Polygons in which the later crowns were detected. Crowns outside that have no partner are unknown, not gone.",
    )
    correct_shift: bool = with_default(
        False,
        "Correct the shift",
        "Move the later crowns by the estimated shift between the two flights before they are matched. The shift is "
        "always reported.",
    )
    largest_shift: float = with_default(
        5.0,
        "Largest shift (m)",
        "Shifts up to this length are considered. It should be smaller than the distance of neighbouring trees.",
        least=0.1,
        most=100.0,
        decimals=1,
        advanced=True,
    )
    matching: str = with_default(
        "iou",
        "Matching",
        "iou: crowns match if their IoU is above the matching threshold. distance: crowns match if their centres are "
        "close, for crowns whose outlines differ between the dates. Matches are one to one.",
        choices=("iou", "distance"),
    )
    iou_threshold: float = with_default(
        0.3,
        "Matching threshold (IoU, 0.01–0.99)",
        "Two crowns match if their IoU is above this threshold.",
        least=0.01,
        most=0.99,
        decimals=2,
        advanced=True,
    )
    tolerance: float = with_default(
        2.0,
        "Matching distance (m)",
        "Largest distance of the centres of two crowns that match by distance.",
        least=0.01,
        most=100.0,
        decimals=2,
        advanced=True,
    )
    years: Optional[float] = with_default(
        None,
        "Time between the dates (years)",
        "Growth is also given per year. Default: only as the difference.",
        least=0.01,
        most=200.0,
        decimals=2,
    )
    stands: Optional[VectorInput] = with_default(
        None, "Stands", "Polygons for which the changes are counted in the output 'Stand changes'."
    )
    stand_output: str = with_default(
        "",
        "Stand changes",
        "The stands with their attributes and the changes of their crowns.",
        kind="output_layer",
        layer="stand_changes",
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.stand_output and self.stands is None:
            raise InputError("The stands are missing.", "Give stands, or leave the output of their changes empty.")


@dataclass(frozen=True)
class ReportStands(Specified):
    """The parameters of a prediction for the stands of its report, which is another parameter of the job."""

    stands: Optional[VectorInput] = with_default(
        None,
        "Stands of the report",
        "Polygons such as stands or plots. The prediction report gets the figures of 'Stand summary' for them.",
        advanced=True,
        later=True,
    )
    stand_field: str = repeated(StandSummaryJob, "stand_field", advanced=True, later=True)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.stands is not None and not vars(self)["report"]:
            raise InputError(
                "Stands were given, but no prediction report that contains their figures.",
                "Choose a file for the prediction report, or leave the stands of the report empty.",
            )
