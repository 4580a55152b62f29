"""The colours of the drawings: those of the site's tokens, and muted companions."""

INK = "#072f39"
DEEP = "#083a46"
PETROL = "#0b4f5e"
LAKE = "#2f7380"
MIST = "#a5c4c7"
SOFT = "#f1f5f5"

TERRACOTTA = "#b8431a"
CLAY = "#d4764a"
PEACH = "#f2bd96"
SAND = "#ecd9bf"
CREAM = "#f9f1e6"

OCHRE = "#d3a04c"
SAGE = "#8aa289"
PLUM = "#6d4a57"
