-- Writes a copy of the register to another file, which is absent or empty.
vacuum into :file
