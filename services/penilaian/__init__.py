"""Assessment: periods, evidence, feedback, ratings and the predikat that follows from them."""
