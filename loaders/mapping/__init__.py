"""Mappings: what the columns of somebody's list mean, written so that a planner can read it aloud."""
