"""What is true: pure rules over plain values; standard library only, no clock, no I/O, no async."""
