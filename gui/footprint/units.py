"""Conversion factors, exact by definition."""

from __future__ import annotations

KG_PER_LB = 0.45359237
"""International avoirdupois pound, kg (exact, 1959)."""

W_PER_KW = 1000.0
KG_PER_T = 1000.0
G_PER_KG = 1000.0
KWH_PER_MWH = 1000.0
BILLION = 1e9
FLOPS_PER_TFLOP = 1e12


def kg_to_lb(kg: float) -> float:
    """Convert a mass [kg] to pounds [lb]."""
    return kg / KG_PER_LB


def lb_to_kg(lb: float) -> float:
    """Convert a mass [lb] to kilograms [kg]."""
    return lb * KG_PER_LB
