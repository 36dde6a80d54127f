"""Words in English and French: of answers, of maps, and how a tie reads as a sentence."""
