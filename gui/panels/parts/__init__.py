"""What several panels are made of: framed cards, drawn text that can be clicked, badges."""
