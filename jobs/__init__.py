"""When things run: the process, its loops and its timetable."""
